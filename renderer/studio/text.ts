// Words of the shell and of what all pages share.
const en = {
  appName: 'Pano',
  skipToContent: 'Skip to content',
  navigation: 'Areas',
  designs: 'Designs',
  playlists: 'Playlists',
  schedule: 'Schedule',
  screens: 'Screens',
  campaigns: 'Campaigns',
  settings: 'Settings',
  search: 'Search or do…',
  loading: 'Loading…',
};

const vi: Record<keyof typeof en, string> = {
  appName: 'Pano',
  skipToContent: 'Đến nội dung chính',
  navigation: 'Các mục',
  designs: 'Thiết kế',
  playlists: 'Danh sách phát',
  schedule: 'Lịch phát',
  screens: 'Màn hình',
  campaigns: 'Đợt tuyên truyền',
  settings: 'Cài đặt',
  search: 'Tìm hoặc làm…',
  loading: 'Đang tải…',
};

export const text = { vi, en };
