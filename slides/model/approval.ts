// What people have said of a design as it is: remarks that they mean so, and that it may go out.
import { z } from 'zod';

/** A remark of the checks that somebody has looked at and means as it is. */
export const acceptedRemark = z.strictObject({
  rule: z.string().min(1).max(60),
  /** What was remarked on, see slides/checks/accepted-remarks.ts: when that changes, the remark comes back. */
  key: z.string().min(1).max(500),
});
export type AcceptedRemark = z.infer<typeof acceptedRemark>;

/** Holds for one version only; see slides/print/shop/approval-state.ts. */
export const approval = z.strictObject({
  approvedBy: z.string().min(1).max(120),
  approvedAtMs: z.number().int(),
  /** SHA-256 of `versionText`: what was looked at. */
  versionCode: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Approval = z.infer<typeof approval>;
