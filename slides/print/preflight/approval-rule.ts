// Whether somebody has approved the design as it is now.
import type { Rule } from './finding.ts';

export const notApproved: Rule = ({ design, approval }) => {
  const common = { rule: 'not-approved', elementId: null, fix: null } as const;
  switch (approval) {
    case 'current':
      return [];
    case 'none':
      return [{ ...common, severity: 'hint', params: {} }];
    case 'edited':
      return [{ ...common, severity: 'warning', params: { name: design.approval?.approvedBy ?? '' } }];
  }
};
