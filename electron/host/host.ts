// The host as a runtime sees it: one gate for calls, one stream of events, one place that serves files.
import type { Caller } from '../../slides/api/contract.ts';
import type { Dispatch } from '../../slides/api/dispatch.ts';
import type { AppError } from '../../slides/api/errors.ts';
import type { HostEvent } from '../../slides/api/events.ts';
import type { Role } from '../../slides/api/method.ts';
import type { ScreenId } from '../../slides/model/id.ts';

export interface Host {
  dispatch: Dispatch;
  /** Facts for a caller's role; returns what ends the subscription. */
  subscribe(role: Role, listener: (event: HostEvent) => void): () => void;
  /** The caller behind a screen's token, or null. */
  screenOfToken(token: string): ScreenId | null;
  /**
   * Files for both transports, as web standard Request → Response:
   * /studio/ and /player/ (the built renderer), /assets/…, /fonts/ID.ttf, /media/SHA256, /thumb/DESIGN-REVISION.png?w=320.
   * Ranges, fixed MIME types, nosniff and the CSP header come from here.
   */
  serveFile(request: Request, caller: Caller): Promise<Response>;
  /** Tells the staff of a failure that no call of theirs brings back: a port that is taken, a damaged picture. */
  tellStaff(failure: AppError): void;
  close(): Promise<void>;
}
