// The kinds of Vietnamese words by which a sentence shows where its phrases begin. Closed classes are whole; the verbs are those
// that slogans and notices begin their predicates with. Keys as `spellingKey` gives them.
import { spellingKey } from './spelling.ts';

export const keys = (words: string): ReadonlySet<string> =>
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
  lúc, ngay cả, ngay từ, ngay tại, kể cả, cho đến, đến với, bất kỳ, như, suốt, trong suốt, khắp, quanh, xung quanh, dọc, dọc theo, ven, cạnh,
  bên cạnh, lần thứ, hơn`,
);

/** Say where something goes: “lên tàu xe”. */
export const directions = keys('xuống, lên, vào, ra, đến, tới, qua');

/** The same, but so often the second half of a verb (đi đến, đưa vào, mở ra) that little is gained before them. */
export const looseStarts = keys(
  'đến, tới, vào, qua, lên, xuống, khỏi, của, hoặc, hay, đúng, gần, còn, nhưng, bên, sau, trước, ngay, chỉ',
);

/** Stand before what they belong to: a line does not end with them. */
export const openers = keys(
  `và, các, những, một, mỗi, mọi, từng, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, trăm, nghìn, triệu, vài, nhiều, ít, mấy, toàn, cả,
  quý, qua, được, bị, phải, cần, nên, có, không, chưa, chẳng, đã, sẽ, đang, sắp, vừa, rất, quá, hơi, luôn, cũng, đều, vẫn, còn, tự, thật,
  mới, dễ, khó, thứ, trở thành, gọi là, không còn, không phải, hết, từ, do, bởi, tránh, biết, muốn, dám, giúp, làm, gây, đừng, chớ, hãy,
  ít nhất, không ai, không một ai, không có`,
);

/** Say of a noun that there are many: what follows the noun is said of them. */
export const plurals = keys('các, những, mọi');

/** Begin a predicate where a subject stands before them. */
export const predicateStarts = keys(
  'phải, không, chưa, đã, sẽ, đang, được, bị, có, cần, nên, chỉ, đều, luôn, vẫn, giúp, không còn, vừa',
);

/** Negations, which may also end a phrase: “Nói không | với …”. */
export const negations = keys('không, chưa, chẳng');

/** Nouns that count or name the kind of what follows: “người đi bộ”, “cuộc thi”, “mã OTP”. */
export const classifiers = keys(
  `người, việc, cuộc, sự, nền, niềm, nỗi, ngành, nghề, chiếc, cái, con, cây, bộ, tổ, số, mã, ngày, tháng, tuần, giọt, món, mùa, bệnh,
  ngọn, tấm, bức, cuốn, quyển, đôi, bầu, nơi, chỗ, khu, phòng, nhà, đường, phố, làng, xóm, ngõ, xe, túi, ca, vòng, hạt, nét, tiếng, lời,
  lòng, tình, tính, cách, kiểu, loại, hạng, đội, nhóm, ban, bảng, phiếu, đơn, thẻ, sổ, quầy, cửa, bàn, thuốc, máy, bài, chuyến, gói, mức, khoản, mẫu, hội, lễ, tết, thầy, cô, ông, bà, anh, chị, em, bạn, các em, vùng, miền, các bạn, các anh, các chị, đoàn,
  nguồn, dòng, vẻ, sức, mái, vườn, chợ, trạm, vụ, trại, tuyến, khối, dịp, buổi, đêm, bữa, giống, giới, nạn, mối, vị, nhịp, đợt, suất, lớp, môn,
  bãi, bến, bờ, sân, tủ, kệ, lối, ngôi, tòa, căn, chậu, hàng, giỏ, chuỗi, kho, quỹ, tập, làn, cánh, tia, ánh, hơi, lít, cốc, chén, ly, cú, giờ, tờ, tấn, mẩu, mảnh, viên, hộp, lon, lượt, tranh, tối, sáng, chiều`,
);

/** Short words that close the phrase before them: “năm học mới”, “đi lại”, “với nhau”. */
export const closers = keys(
  `mới, cũ, xanh, sạch, đẹp, tốt, lớn, nhỏ, già, trẻ, lạ, dài, rộng, cao, sâu, riêng, chung, số, này, đó, ấy, kia, nay, nhau, hơn, nhất,
  ra, lên, xuống, trở lên, trở xuống, trở đi, lại, đi, rồi, nữa, thôi, khỏe, vui, giỏi, ngoan, sớm, nhanh, kỹ, chuẩn, lành, đều, quá, đầu, cuối, trên, dưới, ngoài,
  trong, sau, trước, xa, gần, nhựa, trắng, đỏ, vàng, hồng, tím, đen, ấm, nóng, lạnh, mạnh, thấp, thêm, vào, về, thật, sống, chết`,
);

/** Say how something is done, right after the verb: “hoàn thành xuất sắc | nhiệm vụ”. */
export const adverbs = keys(
  `xuất sắc, thắng lợi, nghiêm, nghiêm túc, nghiêm chỉnh, đầy đủ, tích cực, kịp thời, hiệu quả, thường xuyên, tốt, nhanh chóng, triệt để,
  đúng, an toàn, tiết kiệm, trực tuyến, miễn phí, thành công, chặt chẽ, đồng bộ, quyết liệt, rộng rãi, bền vững, mạnh mẽ, hợp lý`,
);

/** Units of the country that a name follows. */
export const places = keys(
  `tỉnh, thành phố, huyện, quận, xã, phường, thị xã, thị trấn, thôn, bản, ấp, xóm, khóm, khu phố, tổ dân phố, khu dân cư, đặc khu, sở, đảo, sông, núi, hồ, biển, nước, trường, tập đoàn, công ty`,
);

/** Before the name of a person, from which no line parts them: “ông Trần Văn Minh”. */
export const honorifics = keys('ông, bà, cụ, anh, chị, cô, chú, bác, thầy, em, bạn');

/** What is measured by the number behind it: “trong phạm vi 20 mét”. */
export const measures = keys(
  'phạm vi, bán kính, khoảng cách, tốc độ, độ cao, độ sâu, chiều cao, chiều dài, diện tích, nhiệt độ, dưới, quá, hơn, gần, đủ, tối đa, tối thiểu',
);

/** Two words that are one with a comma between them. */
export const commaPairs = keys(
  'phòng chống, phòng tránh, phòng ngừa, cháy nổ, khám chữa, hiến ghép, chăm sóc, thu chi, kho bãi, đẩy lùi, rà soát, sửa chữa, nuôi trồng',
);

/** Title words of days, meetings and campaigns, which a name follows: “Ngày Nhà giáo Việt Nam”. */
export const titles = keys(
  `ngày, tháng, tuần, tuần lễ, năm, lễ, lễ hội, hội, hội thi, hội nghị, hội thảo, đại hội, cuộc thi, giải, chương trình, chiến dịch, cổng,
  phong trào, dự án, đề án, chủ nhật, ngày hội, liên hoan, triển lãm, trường, viện, bệnh viện, ban, tết, trung tâm, sở, phòng, cục, chi cục, tổng cục,
  luật, bộ luật, nghị định, nghị quyết, chỉ thị, văn phòng, đoàn, ủy ban, hội đồng, tòa án, công ty, nhà máy, câu lạc bộ, bộ, vụ, học viện, khoa, trạm, quỹ, liên đoàn, hiệp hội, đảng bộ, chi bộ,
  hợp tác xã, nhà văn hóa, bảo tàng, thư viện, kho bạc, ngân hàng, xí nghiệp, tạp chí, báo, đài, nhà hát`,
);

/** Prepositions that complete the verb before them: “bắt đầu từ”. */
export const tightPrepositions = keys('từ, với, về, bằng, như, đến với, cùng, theo');

/** Stand before the verb whose manner they tell: “tích cực | tham gia” is one predicate. */
export const manners = keys(
  `tích cực, chủ động, tự giác, nghiêm túc, hăng hái, kịp thời, thường xuyên, tự nguyện, quyết liệt, kiên quyết, quyết tâm, nỗ lực, ra sức,
  sẵn sàng, hết lòng, nhiệt tình, tận tình, hăng say, cùng nhau, chung tay, chung sức, tiếp tục, không ngừng, kiên trì, thi đua, vui lòng, bình tĩnh, sớm, nhanh chóng, hân hạnh, hân hoan, nô nức, phấn khởi, gương mẫu, tiên phong, xung kích, đồng lòng, đồng thuận`,
);

/** What many do together, and then what for: “Cả nước chung tay | xóa bỏ bệnh lao”. */
export const efforts = keys(
  'chung tay, chung sức, thi đua, đoàn kết, ra quân, cùng nhau, chung sức đồng lòng, đồng lòng, đồng thuận',
);

/** Begin a predicate as verbs do, and are never its end. */
export const makers = keys('làm, gây, giúp');

/** Say when or how often, at the head of a sentence or at its end. */
export const times = keys(
  `mỗi ngày, hằng ngày, hàng ngày, mỗi tuần, hằng tuần, hàng tuần, mỗi tháng, hằng tháng, hàng tháng, mỗi năm, hằng năm, hàng năm, hôm nay,
  ngay hôm nay, ngày mai, suốt đời, quanh năm, suốt ngày, mọi lúc, mọi nơi, từ nay, mãi mãi`,
);

/** Begin an order; what follows is the sentence itself. */
export const orders = keys('hãy, đừng, chớ, cùng');

/** What an office says to its guests, after its own name: “Trung tâm … | kính chào quý khách”. */
export const greetings = keys('kính chào, kính mời, trân trọng kính mời, kính chúc, trân trọng cảm ơn, xin cảm ơn, kính báo');

/** Verbs that name whom they ask or welcome, before what those do. */
export const requests = keys(
  'mời, kính mời, xin mời, đề nghị, yêu cầu, chào mừng, kính chào, chúc, kính chúc, kêu gọi, khuyến khích, chào đón, vận động',
);

/** At the head of a title: what is held. */
export const events = keys(
  'ngày hội, lễ, hội thi, hội thao, hội diễn, liên hoan, giải, đại hội, hội nghị, lễ hội, tuần lễ, chương trình, cuộc thi, hội thảo, lễ ra quân, lễ phát động, lễ công bố, hội trại, hội xuân, lễ khai mạc, lễ tổng kết, tết trồng cây',
);

/** Begin the occasion for which something is done. */
export const occasions = keys(
  'chào mừng, kỷ niệm, mừng, hướng tới, hướng về, tiến tới, hưởng ứng, thiết thực chào mừng, lập thành tích chào mừng',
);

/** Say where those come who were asked or welcomed. */
export const arrivals = keys('đến, tới, về, vào');

/** Stand before the years or the number that tells which: “năm học | 2026 - 2027” is one thing. */
export const periods = keys(
  'năm học, niên khóa, nhiệm kỳ, giai đoạn, học kỳ, thời kỳ, năm, khóa, kỳ, quý, tháng, ngày, tuần, thập kỷ, thế kỷ, mùa giải',
);

/** Open a warning, which then stands by itself. */
export const warnings = keys('chú ý, cẩn thận, coi chừng, lưu ý, cảnh báo, thông báo, nguy hiểm');

/** Words that mostly open a phrase, but end one before the next: “sách hay | cho trẻ”, “rừng còn | thì …”. */
export const openersThatEnd = keys('hay, còn, hết, mới');

/** Words of one kind that are listed together so often that the comma between them parts no clauses. */
export const companions: readonly ReadonlySet<string>[] = [
  'cán bộ, công chức, viên chức, người lao động, nhân viên, đảng viên, đoàn viên, hội viên, chiến sĩ, giáo viên, giảng viên, thanh niên, thiếu niên, nhi đồng, công nhân, nông dân, trí thức',
  'học sinh, sinh viên, phụ huynh, thầy cô, thầy cô giáo, nhà giáo, học viên, thầy giáo, cô giáo',
  'phòng cháy, chữa cháy, cứu nạn, cứu hộ',
  'an ninh, trật tự, an toàn, vệ sinh, quốc phòng',
  'tập thể, cá nhân, tổ chức, đơn vị, cơ quan, doanh nghiệp, doanh nhân, hợp tác xã, hộ kinh doanh, hộ gia đình, nhà trường, gia đình, xã hội, cộng đồng',
  'văn hóa, văn nghệ, thể dục, thể thao, du lịch, nghệ thuật, giáo dục, y tế, khoa học, công nghệ, kinh tế, chính trị, lịch sử',
  'tham nhũng, lãng phí, tiêu cực, quan liêu, ma túy, mại dâm, cờ bạc, tội phạm, tệ nạn, bạo lực, buôn lậu, gian lận thương mại, hàng giả',
  'quyền, lợi ích, nghĩa vụ, trách nhiệm',
  'đức, tài, trí, thể, mỹ',
  'ông bà, cha mẹ, con cháu, anh em, vợ chồng, cô bác, chú bác, anh chị em, bà con, các cụ, người già, trẻ em, phụ nữ, người cao tuổi',
  'thiên tai, dịch bệnh, bão lũ, hỏa hoạn, lũ lụt, hạn hán, bão, lũ, mưa lũ, sạt lở',
  'sông, suối, ao, hồ, kênh, rạch, biển, rừng, núi, đảo',
  'đường làng, ngõ xóm, khu phố, thôn, xóm, bản, làng, xã, phường, thị trấn, huyện, tỉnh, quận',
  'hòa bình, độc lập, tự do, hạnh phúc, ấm no, dân chủ, công bằng, văn minh, giàu mạnh, thịnh vượng, bình an',
  'sức khỏe, hạnh phúc, thành công, may mắn, niềm vui, bình an, an khang, thịnh vượng',
  'đảng bộ, chính quyền, nhân dân, mặt trận, đoàn thể, quân đội, công an',
  'sản xuất, kinh doanh, dịch vụ, xuất khẩu, chế biến, tiêu thụ',
  'nông nghiệp, nông dân, nông thôn, công nghiệp, thương mại',
  'khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số, khởi nghiệp',
  'học tập, lao động, công tác, rèn luyện, nghiên cứu, giảng dạy, chiến đấu, tu dưỡng',
  'mua bán, vận chuyển, tàng trữ, sử dụng, sản xuất, chế tạo, kinh doanh, buôn bán, lôi kéo',
  'chăm sóc, bảo vệ, giáo dục, nuôi dưỡng, giúp đỡ, hỗ trợ, bảo tồn, phát huy, giữ gìn, tôn tạo, xây dựng, chỉnh đốn, phát triển',
  'kiểm tra, giám sát, thanh tra, kiểm soát, xử lý, phát hiện, ngăn chặn, tố giác, đấu tranh',
  'hồ sơ, thủ tục, giấy tờ, lệ phí, thời gian',
  'khó khăn, vướng mắc, thắc mắc, kiến nghị, phản ánh, khiếu nại, tố cáo, nguyện vọng',
  'gia súc, gia cầm, thủy sản, vật nuôi, cây trồng, trâu bò, chó, mèo, lợn, gà',
  'ô tô, xe máy, xe đạp, xe máy điện, xe đạp điện, mô tô, xe gắn máy, xe khách, xe tải',
  'vũ khí, vật liệu nổ, công cụ hỗ trợ, pháo, pháo nổ, chất cháy, chất nổ',
  'lòng đường, vỉa hè, hè phố, lề đường, hành lang',
  'đất đai, khoáng sản, tài nguyên, môi trường, rừng, nguồn nước',
  'rượu, bia, rượu bia, thuốc lá, chất kích thích, ma túy',
  'trộm cắp, cướp giật, lừa đảo, đánh bạc, mại dâm',
  'gia đình, bạn bè, người thân, đồng nghiệp, cộng đồng',
  'nhanh, nhanh chóng, chính xác, kịp thời, đúng hạn, công khai, minh bạch, thuận tiện, hiệu quả',
].map(keys);

/** Ask politely and lead to the verb, from which no line parts them. */
export const leaders = keys('xin, vui lòng, xin vui lòng, nhớ, xin hãy, hãy cùng, cùng nhau');
