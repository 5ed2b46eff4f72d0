// Facts go from services to subscribers by role; a subscriber that fails never disturbs the others or the service.
import { type EventName, type EventPayload, events, type HostEvent } from '../../slides/api/events.ts';
import type { Role } from '../../slides/api/method.ts';

export type Publish = <E extends EventName>(name: E, payload: EventPayload<E>) => void;

export type EventHub = {
  publish: Publish;
  subscribe(role: Role, listener: (event: HostEvent) => void): () => void;
};

export function createEventHub(onListenerError: (error: unknown) => void): EventHub {
  const subscriptions = new Set<{ role: Role; listener: (event: HostEvent) => void }>();
  return {
    publish(name, payload) {
      const event = { name, payload } as HostEvent;
      const roles: readonly Role[] = events[name].roles;
      for (const { role, listener } of [...subscriptions]) {
        if (!roles.includes(role)) continue;
        try {
          listener(event);
        } catch (error) {
          onListenerError(error);
        }
      }
    },
    subscribe(role, listener) {
      const subscription = { role, listener };
      subscriptions.add(subscription);
      return () => subscriptions.delete(subscription);
    },
  };
}
