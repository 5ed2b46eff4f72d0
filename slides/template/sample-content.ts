// The words of the sample library, in both languages: plain civic content that any office may show. Lines are
// broken by hand where the sense asks for it.
import type { Language } from '../model/settings.ts';

type SampleDesign = { slogan: string; themeId: string; templateId: string };

export type SampleContent = {
  officeName: string;
  slides: readonly SampleDesign[];
  posters: readonly SampleDesign[];
  banners: readonly SampleDesign[];
  playlists: { daily: string; safety: string };
  entries: { workday: string; morning: string };
  screens: readonly { name: string; place: string }[];
  campaign: { name: string; periodName: string; recipients: readonly string[] };
};

export const sampleContent: Readonly<Record<Language, SampleContent>> = {
  vi: {
    officeName: 'Trung tâm Phục vụ hành chính công',
    slides: [
      { slogan: 'Kính chào quý khách', themeId: 'theme-red', templateId: 'slide-frame' },
      { slogan: 'Vui lòng lấy số thứ tự\nvà chờ đến lượt', themeId: 'theme-white', templateId: 'slide-card' },
      {
        slogan: 'Chung tay\nbảo vệ môi trường\nvì một tương lai xanh',
        themeId: 'theme-green',
        templateId: 'slide-arcs',
      },
      { slogan: 'Rửa tay thường xuyên, phòng dịch bệnh', themeId: 'theme-blue', templateId: 'slide-waves' },
      { slogan: 'Hiến máu cứu người, một nghĩa cử cao đẹp', themeId: 'theme-red', templateId: 'slide-flower' },
      { slogan: 'Đội mũ bảo hiểm đạt chuẩn cho trẻ em', themeId: 'theme-blue', templateId: 'slide-arcs' },
      {
        slogan: 'Nộp hồ sơ trực tuyến\ntại nhà trên Cổng\nDịch vụ công quốc gia',
        themeId: 'theme-sand',
        templateId: 'slide-flower',
      },
      { slogan: 'Giờ làm việc\n7:30 – 11:30\n13:00 – 17:00', themeId: 'theme-sand', templateId: 'slide-card' },
    ],
    posters: [
      { slogan: 'Biết thoát nạn,\nbiết chữa cháy,\nan toàn mọi nhà', themeId: 'theme-red', templateId: 'poster-arcs' },
      { slogan: 'Chung tay bảo vệ môi trường vì một tương lai xanh', themeId: 'theme-green', templateId: 'poster-waves' },
    ],
    banners: [
      { slogan: 'Tháng hành động về an toàn, vệ sinh lao động', themeId: 'theme-blue', templateId: 'banner-lines' },
      { slogan: 'Chúc mừng năm mới', themeId: 'theme-red', templateId: 'banner-waves' },
    ],
    playlists: { daily: 'Chương trình hằng ngày', safety: 'An toàn và sức khỏe' },
    entries: { workday: 'Giờ làm việc', morning: 'Đầu giờ sáng: an toàn và sức khỏe' },
    screens: [
      { name: 'Màn hình sảnh chính', place: 'Sảnh tầng 1' },
      { name: 'Màn hình bộ phận một cửa', place: 'Phòng tiếp dân' },
    ],
    campaign: {
      name: 'Vì một cơ quan an toàn, xanh và thân thiện',
      periodName: 'Cả năm',
      recipients: ['Các phòng, ban', 'Lưu: VT'],
    },
  },
  en: {
    officeName: 'Riverside Civic Centre',
    slides: [
      { slogan: 'Welcome', themeId: 'theme-red', templateId: 'slide-frame' },
      { slogan: 'Please take a number\nand have a seat', themeId: 'theme-white', templateId: 'slide-card' },
      { slogan: 'A greener town begins with each of us', themeId: 'theme-green', templateId: 'slide-arcs' },
      { slogan: 'Clean hands keep everyone well', themeId: 'theme-blue', templateId: 'slide-waves' },
      { slogan: 'Give blood,\ngive someone tomorrow', themeId: 'theme-red', templateId: 'slide-flower' },
      { slogan: 'A helmet that fits, every ride, every child', themeId: 'theme-blue', templateId: 'slide-arcs' },
      { slogan: 'Skip the queue:\napply online from home', themeId: 'theme-sand', templateId: 'slide-flower' },
      { slogan: 'Office hours\n7:30 – 11:30\n13:00 – 17:00', themeId: 'theme-sand', templateId: 'slide-card' },
    ],
    posters: [
      { slogan: 'Know your way out before you need it', themeId: 'theme-red', templateId: 'poster-arcs' },
      { slogan: 'Sort it, save it, use it again', themeId: 'theme-green', templateId: 'poster-waves' },
    ],
    banners: [
      { slogan: 'Safety at work is everyone’s work', themeId: 'theme-blue', templateId: 'banner-lines' },
      { slogan: 'Happy new year', themeId: 'theme-red', templateId: 'banner-waves' },
    ],
    playlists: { daily: 'Every day', safety: 'Safety and health' },
    entries: { workday: 'Office hours', morning: 'First hour: safety and health' },
    screens: [
      { name: 'Main lobby', place: 'Ground floor' },
      { name: 'Service counter', place: 'Reception room' },
    ],
    campaign: {
      name: 'A safe, green and friendly office',
      periodName: 'The whole year',
      recipients: ['All departments', 'Archive'],
    },
  },
};
