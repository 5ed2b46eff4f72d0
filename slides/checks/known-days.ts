// Days that texts name, with the year they are counted from. Sources: Labour Code 2019 Art. 112, Decree 145/2013/NĐ-CP
// Art. 4, the Ministry of Justice on Law Day, and published lists of days; what only usage knows is `isSure: false` and is
// told more softly. Days of the lunar calendar are in lunar-days.ts.

export type KnownDay = {
  day: number;
  month: number;
  /** The year that anniversaries count from; null where nobody counts. */
  since: number | null;
  name: string;
  /** How texts name it, folded, without a leading “ngày”. */
  pattern: string;
  isSure: boolean;
};

const row = (day: number, month: number, since: number | null, name: string, pattern: string, isSure = true): KnownDay => ({
  day,
  month,
  since,
  name,
  pattern,
  isSure,
});

export const knownDays: readonly KnownDay[] = [
  row(9, 1, 1950, 'Ngày Học sinh - Sinh viên Việt Nam', 'hoc sinh\\s*[,–-]?\\s*sinh vien viet nam'),
  row(3, 2, 1930, 'Ngày thành lập Đảng Cộng sản Việt Nam', 'thanh lap dang cong san viet nam'),
  row(27, 2, 1955, 'Ngày Thầy thuốc Việt Nam', 'thay thuoc viet nam'),
  row(8, 3, null, 'Ngày Quốc tế Phụ nữ', 'quoc te phu nu'),
  row(26, 3, 1931, 'Ngày thành lập Đoàn TNCS Hồ Chí Minh', 'thanh lap doan (?:tncs|thanh nien cong san) ho chi minh'),
  row(21, 4, 2014, 'Ngày Sách và Văn hóa đọc Việt Nam', 'sach va van hoa doc viet nam'),
  row(30, 4, 1975, 'Ngày Giải phóng miền Nam, thống nhất đất nước', 'giai phong (?:hoan toan )?mien nam'),
  row(1, 5, null, 'Ngày Quốc tế Lao động', 'quoc te lao dong'),
  row(7, 5, 1954, 'Ngày Chiến thắng Điện Biên Phủ', 'chien thang dien bien phu'),
  row(19, 5, 1890, 'Ngày sinh Chủ tịch Hồ Chí Minh', '(?:ngay )?sinh (?:chu tich|cua chu tich) ho chi minh'),
  row(1, 6, null, 'Ngày Quốc tế Thiếu nhi', 'quoc te thieu nhi'),
  row(28, 6, 2001, 'Ngày Gia đình Việt Nam', 'ngay gia dinh viet nam'),
  row(27, 7, 1947, 'Ngày Thương binh - Liệt sĩ', 'thuong binh\\s*[,–-]?\\s*liet s[iy]'),
  row(19, 8, 1945, 'Ngày Cách mạng tháng Tám', 'cach mang thang (?:tam|8)'),
  row(2, 9, 1945, 'Quốc khánh', 'quoc khanh'),
  // Offices count it from the Law of 2001, or from 1961, when the fire police was founded: either is right.
  row(4, 10, null, 'Ngày toàn dân phòng cháy và chữa cháy', 'toan dan phong chay(?: va|,)? chua chay'),
  row(10, 10, 1954, 'Ngày Giải phóng Thủ đô', 'giai phong thu do'),
  row(20, 10, 1930, 'Ngày Phụ nữ Việt Nam', 'ngay (?:thanh lap hoi lien hiep )?phu nu viet nam'),
  row(9, 11, null, 'Ngày Pháp luật Việt Nam', 'ngay phap luat(?: nuoc [a-z ]{0,60})?(?: viet nam)?'),
  row(20, 11, 1982, 'Ngày Nhà giáo Việt Nam', 'nha giao viet nam'),
  row(24, 11, null, 'Ngày Văn hóa Việt Nam', 'ngay van hoa viet nam'),
  row(22, 12, 1944, 'Ngày thành lập Quân đội nhân dân Việt Nam', 'thanh lap (?:qdnd|quan doi nhan dan) viet nam'),
  row(22, 3, null, 'Ngày Nước thế giới', 'ngay nuoc the gioi', false),
  row(7, 4, null, 'Ngày Sức khỏe thế giới', 'ngay suc khoe the gioi', false),
  row(22, 4, null, 'Ngày Trái Đất', 'ngay trai dat', false),
  row(31, 5, null, 'Ngày Thế giới không thuốc lá', 'the gioi khong (?:hut )?thuoc la', false),
  row(5, 6, null, 'Ngày Môi trường thế giới', 'moi truong the gioi', false),
  row(14, 6, null, 'Ngày Thế giới tôn vinh người hiến máu', 'ton vinh nguoi hien mau', false),
  row(21, 6, 1925, 'Ngày Báo chí cách mạng Việt Nam', 'bao chi cach mang viet nam', false),
  row(26, 6, null, 'Ngày Toàn dân phòng, chống ma túy', 'toan dan phong,? chong ma tuy', false),
  row(1, 7, null, 'Ngày Bảo hiểm y tế Việt Nam', 'ngay bao hiem y te viet nam', false),
  row(11, 7, null, 'Ngày Dân số thế giới', 'ngay dan so the gioi', false),
  row(28, 7, 1929, 'Ngày thành lập Công đoàn Việt Nam', 'thanh lap cong doan viet nam', false),
  row(1, 10, null, 'Ngày Quốc tế Người cao tuổi', 'quoc te nguoi cao tuoi', false),
  row(10, 10, null, 'Ngày Chuyển đổi số quốc gia', 'ngay chuyen doi so quoc gia', false),
  row(13, 10, 2004, 'Ngày Doanh nhân Việt Nam', 'ngay doanh nhan viet nam', false),
  row(1, 12, null, 'Ngày Thế giới phòng, chống AIDS', 'the gioi phong,? chong (?:hiv/)?aids', false),
  row(3, 12, null, 'Ngày Quốc tế Người khuyết tật', 'quoc te nguoi khuyet tat', false),
  row(26, 12, null, 'Ngày Dân số Việt Nam', 'ngay dan so viet nam', false),
];

const patterns = knownDays.map((day) => ({ day, pattern: new RegExp(`(?<![a-z])(?:${day.pattern})(?![a-z])`, 'g') }));

export type DayMention = { day: KnownDay; start: number; end: number };

/** National days of others are not ours. */
const otherNations =
  /^\s+(?:(?:nuoc|cua|nuoc ban)\s+)*(?:chdcnd|lao|trung|nga|phap|cu ba|hoa ky|my|nhat|han|thai|cam|an do)(?![a-z])/;

/** Where the folded text (see `foldInPlace`) names a known day, in its order. */
export function findDayMentions(folded: string): DayMention[] {
  return patterns
    .flatMap(({ day, pattern }) =>
      [...folded.matchAll(pattern)].map(({ 0: name, index }) => ({ day, start: index, end: index + name.length })),
    )
    .filter(({ day, end }) => day.name !== 'Quốc khánh' || !otherNations.test(folded.slice(end)))
    .sort((one, other) => one.start - other.start);
}
