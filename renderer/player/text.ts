// What the player says, in both languages.

const vi = {
  pairTitle: 'Ghép nối màn hình này',
  pairStep: 'Trên máy của cơ quan, mở Pano, vào Màn hình, chọn màn hình này rồi nhập mã:',
  pairWaiting: 'Đang chờ xác nhận',
  connecting: 'Đang kết nối với máy của cơ quan',
  pinTitle: 'Nhập mã PIN để thoát',
  pinWrong: 'Mã PIN không đúng',
  pinLater: 'Hãy thử lại sau ít phút',
  pinDelete: 'Xoá',
  pinLeave: 'Thoát',
  pinBack: 'Quay lại',
  pinNone: 'Chưa đặt mã PIN',
  pinNoneHint: 'Ai cũng có thể thoát màn hình này. Đặt mã PIN trong Pano, mục Cài đặt.',
};

type PlayerText = typeof vi;

const en: PlayerText = {
  pairTitle: 'Pair this screen',
  pairStep: 'On the office’s computer open Pano, go to Screens, choose this screen and enter the code:',
  pairWaiting: 'Waiting to be confirmed',
  connecting: 'Connecting to the office’s computer',
  pinTitle: 'Enter the PIN to leave',
  pinWrong: 'The PIN is wrong',
  pinLater: 'Try again in a few minutes',
  pinDelete: 'Delete',
  pinLeave: 'Leave',
  pinBack: 'Back',
  pinNone: 'No PIN is set',
  pinNoneHint: 'Anyone can leave this screen. Set a PIN in Pano, under Settings.',
};

export const playerText: Record<'vi' | 'en', PlayerText> = { vi, en };
