// Remarks that a person means as they are, kept with the design; and taken back.
import { type AcceptedRemark, acceptedRemark } from '../model/approval.ts';
import type { Design } from '../model/design.ts';

/** Beyond this many the oldest comes back. */
const mostAccepted = 1000;

const isSame = (one: AcceptedRemark, other: AcceptedRemark): boolean => one.rule === other.rule && one.key === other.key;

export function acceptRemark(design: Design, given: AcceptedRemark): Design {
  const remark = acceptedRemark.safeParse(given);
  if (!remark.success || design.acceptedRemarks.some((known) => isSame(known, remark.data))) return design;
  return { ...design, acceptedRemarks: [...design.acceptedRemarks, remark.data].slice(-mostAccepted) };
}

export function restoreRemark(design: Design, given: AcceptedRemark): Design {
  const others = design.acceptedRemarks.filter((known) => !isSame(known, given));
  return others.length === design.acceptedRemarks.length ? design : { ...design, acceptedRemarks: others };
}
