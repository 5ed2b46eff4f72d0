// The kinds of Vietnamese words by which a sentence shows where its phrases begin. Closed classes are whole; the verbs are those
// that slogans and notices begin their predicates with. Keys as `spellingKey` gives them.
import { spellingKey } from './spelling.ts';

const keys = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(',')
      .map((word) => word.trim().split(/\s+/).map(spellingKey).join(' '))
      .filter((word) => word !== ''),
  );

/** Begin a clause that says when, why or to what end. */
export const clauseStarts = keys(
  `khi, để, vì, nếu, thì, mà, nhưng, nhằm, do, bởi, bởi vì, tuy, dù, hãy, sao cho, trước khi, sau khi, trong khi, đến khi, mỗi khi,
  ngay khi, còn hơn, cũng như, nhờ, nhờ có, để cho, từ khi, không chỉ, mà còn, hơn là, vì một, là, đừng, chớ`,
);

/** Begin a phrase of place, time, means or receiver. */
export const prepositions = keys(
  `cho, với, về, tại, trong, trên, từ, bằng, theo, ở, dưới, cùng, giữa, ngoài, nơi, đối với, cùng với, nhân dịp, dành cho, thay cho,
  ngay cả, ngay từ, ngay tại, kể cả, cho đến, đến với, bất kỳ, như, suốt, khắp, lần thứ, hơn`,
);

/** The same, but so often the second half of a verb (đi đến, đưa vào, mở ra) that little is gained before them. */
export const looseStarts = keys(
  'đến, tới, vào, qua, lên, xuống, khỏi, của, hoặc, hay, đúng, gần, còn, nhưng, bên, sau, trước, ngay, chỉ',
);

/** Stand before what they belong to: a line does not end with them. */
export const openers = keys(
  `và, các, những, một, mỗi, mọi, từng, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, trăm, nghìn, triệu, vài, nhiều, ít, mấy, toàn, cả,
  quý, qua, được, bị, phải, cần, nên, có, không, chưa, chẳng, đã, sẽ, đang, sắp, vừa, rất, quá, hơi, luôn, cũng, đều, vẫn, còn, tự, thật,
  mới, dễ, khó, thứ, trở thành, gọi là, không còn, không phải, hết, từ, do, bởi, tránh, biết, muốn, dám, giúp, làm, gây, đừng, chớ, hãy, mọi người`,
);

/** Begin a predicate where a subject stands before them. */
export const predicateStarts = keys(
  'phải, không, chưa, đã, sẽ, đang, được, bị, có, cần, nên, chỉ, đều, luôn, vẫn, giúp, không còn',
);

/** Negations, which may also end a phrase: “Nói không | với …”. */
export const negations = keys('không, chưa, chẳng');

/** Nouns that count or name the kind of what follows: “người đi bộ”, “cuộc thi”, “mã OTP”. */
export const classifiers = keys(
  `người, việc, cuộc, sự, nền, niềm, nỗi, ngành, nghề, chiếc, cái, con, cây, bộ, tổ, số, mã, ngày, tháng, tuần, giọt, món, mùa, bệnh,
  ngọn, tấm, bức, cuốn, quyển, đôi, bầu, nơi, chỗ, khu, phòng, nhà, đường, phố, làng, xóm, ngõ, xe, túi, ca, vòng, hạt, nét, tiếng, lời,
  lòng, tình, tính, cách, kiểu, loại, hạng, đội, nhóm, ban, bảng, phiếu, đơn, thẻ, sổ, quầy, cửa, bàn, thuốc, máy, bài, chuyến, gói, mức, khoản, mẫu, hội, lễ, tết, thầy, cô, ông, bà, anh, chị, em, bạn, các em, vùng, miền`,
);

/** Short words that close the phrase before them: “năm học mới”, “đi lại”, “với nhau”. */
export const closers = keys(
  `mới, cũ, xanh, sạch, đẹp, tốt, lớn, nhỏ, già, trẻ, lạ, dài, rộng, cao, sâu, riêng, chung, số, này, đó, ấy, kia, nay, nhau, hơn, nhất,
  ra, lên, xuống, lại, đi, rồi, nữa, thôi, khỏe, vui, giỏi, ngoan, sớm, nhanh, kỹ, chuẩn, lành, đều, quá, đầu, cuối, trên, dưới, ngoài,
  trong, sau, trước, xa, gần, nhựa, trắng, đỏ, vàng, hồng, tím, đen, ấm, nóng, lạnh, mạnh, thấp, thêm, vào, về, thật, sống, chết`,
);

/** Say how something is done, right after the verb: “hoàn thành xuất sắc | nhiệm vụ”. */
export const adverbs = keys(
  `xuất sắc, thắng lợi, nghiêm, nghiêm túc, nghiêm chỉnh, đầy đủ, tích cực, kịp thời, hiệu quả, thường xuyên, tốt, nhanh chóng, triệt để,
  đúng, an toàn, tiết kiệm, trực tuyến, miễn phí, thành công, chặt chẽ, đồng bộ, quyết liệt, rộng rãi, bền vững, mạnh mẽ, hợp lý`,
);

/** Units of the country that a name follows. */
export const places = keys(
  `tỉnh, thành phố, huyện, quận, xã, phường, thị xã, thị trấn, thôn, sở, đảo, sông, núi, hồ, biển, nước, trường, tập đoàn, công ty`,
);

/** Title words of days, meetings and campaigns, which a name follows: “Ngày Nhà giáo Việt Nam”. */
export const titles = keys(
  `ngày, tháng, tuần, tuần lễ, năm, lễ, lễ hội, hội, hội thi, hội nghị, hội thảo, đại hội, cuộc thi, giải, chương trình, chiến dịch, cổng,
  phong trào, dự án, đề án, chủ nhật, ngày hội, liên hoan, triển lãm, trường, viện, bệnh viện, ban, tết`,
);

export const verbs = keys(
  `ăn, áp dụng, bảo đảm, bảo tồn, bảo vệ, bảo quản, báo, báo cáo, bắt đầu, bật, bỏ, bồi dưỡng, bớt, bước, biểu dương, cài, cài đặt,
  cải thiện, cải tiến, cam kết, cảm ơn, cảnh giác, cập nhật, chào đón, chào mừng, chào hỏi, chăm lo, chăm sóc, chấp hành, chấm dứt,
  chia sẻ, chọn, chờ, chở, chung sức, chung tay, chúc, chúc mừng, chuẩn bị, chủ động, chuyển, cung cấp, củng cố, dành, dạy, diệt, dọn,
  dọn dẹp, dọn sạch, dùng, dừng, duy trì, đánh giá, đạt, đăng ký, đẩy lùi, đẩy mạnh, đặt, đem, đeo, đề phòng, đi, đoàn kết, đọc, đóng góp,
  đón, đổi mới, đội, đốt, đưa, giải quyết, giảm, giảm thiểu, gieo, giữ, giữ gìn, gìn giữ, giữ vững, góp phần, góp sức, góp ý, gọi, gửi,
  hạn chế, hành động, hiến, hoàn thành, hoàn thiện, học, học tập, hỗ trợ, hợp tác, hưởng ứng, hướng dẫn, kêu gọi, kết nối, khai báo,
  khám, khắc phục, khóa, khuyến khích, kiểm tra, kiểm soát, kiên quyết, kỷ niệm, lan tỏa, lắng nghe, lấy, lập, lên án, loại bỏ, mang,
  mặc, mời, mở, mở cửa, mua, mừng, nâng cao, nâng niu, nêu cao, ngăn chặn, ngăn ngừa, nghiêm cấm, ngắt, nhận, nhặt, nhớ, nhường, niêm yết,
  nói, nộp, nuôi, nuôi dưỡng, phản ánh, phát hiện, phát huy, phát triển, phân loại, phấn đấu, phòng, phòng chống, phòng ngừa,
  phòng tránh, phối hợp, phục vụ, quan tâm, quét, quyết tâm, rèn luyện, rút, rửa, sẵn sàng, sống, sử dụng, tạo, tái chế, tặng, tắt,
  tăng cường, tham gia, thanh toán, thắt, thắp sáng, thi đua, thu gom, thực hiện, tiếp nhận, tiếp sức, tiếp tục, tiêm, tiêm chủng,
  tiết kiệm, tìm hiểu, tin, tôn trọng, tôn vinh, tra cứu, tránh, trao, trao tặng, treo, triển khai, trồng, trả, trả lời, truyền,
  tuân thủ, tuyên truyền, tự xưng, ưu tiên, vận động, về, viết, vui, vun đắp, vứt, xả, xây, xây dựng, xếp hàng, xin, xóa bỏ, xử lý,
  xử phạt, yêu, dạy dỗ, lái xe, đi bộ, hút, hút thuốc, uống, vượt, vượt qua, nối, nối dài, hướng tới, hướng đến, hướng về, mở lòng, sửa chữa, dắt, ngồi, đứng, nhìn,
  ký, dự, đến dự, về dự, tham dự, mua, bán, cứu, giúp, nâng, chạy, hát, cầm, thuê, vươn, noi theo, phát, trị, nghỉ, nghe, thấy, chơi,
  cai nghiện, kê khai, khai thác, lan truyền, quản lý, điều khiển, tổ chức, trang bị, ủng hộ, giúp đỡ, vượt khó, giảm nghèo, khởi nghiệp,
  ban hành, bàn giao, bảo dưỡng, bầu cử, bắt nạt, bố trí, bổ sung, buôn bán, cảnh báo, cấp phát, cấp cứu, chấp nhận, chế biến, chia tay,
  chứng minh, chứng nhận, công bố, công nhận, cống hiến, cứu giúp, cứu sống, dâng tặng, di chuyển, diễn ra, dọn vệ sinh,
  đáp ứng, đảm bảo, đấu tranh, đi học, đi làm, điều trị, đón nhận, đón tiếp, đóng, đỗ, đổ, động viên, đồng hành, đùm bọc, đưa đón, ghi nhận,
  ghi nhớ, giao lưu, giảng dạy, giám sát, giới thiệu, góp, gây, gây quỹ, gửi gắm, hành nghề, hiến tặng, hỗ trợ,
  hội nhập, hưởng, khai trương, khám phá, khánh thành, khen thưởng, khơi dậy, kính mời, kính chúc, lan tỏa,
  làm việc, lắp đặt, lấn chiếm, liên hệ, liên kết, lưu giữ, mang lại, mua sắm, nâng bước, nấu, ngừng, nghiên cứu, nhân rộng,
  nhắc nhở, nhường nhịn, nối tiếp, nỗ lực, phát, phát động, phát triển, phân công, phê duyệt, phủ xanh, phụng sự, quan sát, quảng bá,
  quét dọn, quyên góp, ra quân, rèn, sẻ chia, sắp xếp, sơ cứu, sưu tầm, tái sử dụng, tắm, tận dụng, tập, tập huấn, tập luyện,
  theo dõi, thanh tra, tham quan, thay, thay đổi, thăm, thăm hỏi, thắng, thể hiện, thiết kế, thực hành, thương yêu, tiếp, tiếp cận,
  tiếp bước, tiếp xúc, tìm, tìm kiếm, tố cáo, trải nghiệm, tranh thủ, trân trọng, trình bày, trở lại, trở về, trưng bày, trực, truy cập,
  tuân theo, tuyên dương, tự nguyện, tương trợ, ứng dụng, vay, vận hành, vận chuyển, viếng, vươn lên,
  vượt lên, xác nhận, xem, xét nghiệm, xét tuyển, xuất trình, xúc tiến, yêu thương, yêu cầu, yêu quý, chào, chăm, chống, bảo trì, biết ơn`,
);
