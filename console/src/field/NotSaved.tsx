import { text } from '../text';
import { HeldByOlderPage } from './opening';

/** Why something is not on the device, and what to do about it. */
export function notSaved(failure: unknown): string {
  return failure instanceof HeldByOlderPage ? text('heldByOlderPage') : text('notSaved', { reason: String(failure) });
}

/** Why what is on the device cannot be shown, and what to do about it. */
export function notRead(failure: unknown): string {
  return failure instanceof HeldByOlderPage ? text('heldByOlderPage') : text('storeFailed', { reason: String(failure) });
}

export function NotSaved({ because: failure }: { because: unknown }) {
  return failure === undefined ? null : (
    <p className="notice error" role="alert">
      {notSaved(failure)}
    </p>
  );
}
