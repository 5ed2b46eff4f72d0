// Words of approving a design.
const en = {
  approval: 'Approval',
  approveAct: 'Mark as approved…',
  approveAgain: 'Approve again…',
  approveTitle: 'Mark “{{name}}” as approved',
  approveHint: 'It holds for the design as it looks now. Any change of the picture ends it.',
  approveName: 'Approved by',
  approveNameExample: 'Name, position',
  approveNow: 'Mark as approved',
  approvedNone: 'Not marked as approved.',
  approvedBy: 'Approved: {{name}}, {{date}}',
  approvedOver: 'Changed since it was approved ({{name}}, {{date}})',
  approvalWithdraw: 'Withdraw approval',
  approvalTold: '“{{name}}” is marked as approved.',
  approvalWithdrawn: '“{{name}}” is no longer marked as approved.',
} as const;

const vi: { readonly [K in keyof typeof en]: string } = {
  approval: 'Duyệt',
  approveAct: 'Đánh dấu đã duyệt…',
  approveAgain: 'Duyệt lại…',
  approveTitle: 'Đánh dấu đã duyệt “{{name}}”',
  approveHint: 'Chỉ có giá trị với đúng bản đang thấy; hễ hình thay đổi là phải duyệt lại.',
  approveName: 'Người duyệt',
  approveNameExample: 'Họ tên, chức vụ',
  approveNow: 'Đánh dấu đã duyệt',
  approvedNone: 'Chưa đánh dấu đã duyệt.',
  approvedBy: 'Đã duyệt: {{name}}, {{date}}',
  approvedOver: 'Đã sửa sau khi duyệt ({{name}}, {{date}})',
  approvalWithdraw: 'Bỏ dấu duyệt',
  approvalTold: 'Đã đánh dấu “{{name}}” là đã duyệt.',
  approvalWithdrawn: 'Đã bỏ dấu duyệt của “{{name}}”.',
};

export const approvalText = { en, vi };
