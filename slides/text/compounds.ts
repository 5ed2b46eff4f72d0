// Vietnamese words of several syllables that a line must not cut in two: common words of office and civic language, and those
// that an office adds of its own. A word's syllables are joined by single spaces.
import { civicWords } from './civic-words.ts';
import { everydayWords } from './everyday-words.ts';
import { fieldWords } from './field-words.ts';
import { publicWords, wellKnownNames } from './sayings.ts';
import { spellingKey } from './spelling.ts';

const words = `
  làm việc, công việc, công tác, nhiệm vụ, trách nhiệm, kỷ cương, kỷ luật, đoàn kết, hợp tác, phối hợp, thi đua, khen thưởng,
  danh hiệu, thành tích, hoàn thành, xuất sắc, chất lượng, hiệu quả, nâng cao, đẩy mạnh, tăng cường, tiếp tục, thực hiện,
  tổ chức, quản lý, lãnh đạo, chỉ đạo, cán bộ, công chức, viên chức, nhân viên, người lao động, lao động, tập thể, cá nhân,
  cơ quan, đơn vị, văn phòng, nhà nước, chính quyền, chính phủ, quốc hội, hội đồng, ủy ban, uỷ ban, nhân dân, toàn dân,
  đồng bào, đại biểu, đại hội, hội nghị, hội thảo, kế hoạch, chương trình, phong trào, cuộc vận động, vận động, tuyên truyền,
  hưởng ứng, tham gia, chung tay, chung sức, gương mẫu, nêu gương, hành động, sáng tạo, đổi mới, phát triển, bền vững, xây dựng,
  bảo vệ, cải cách, hành chính, thủ tục, hồ sơ, trực tuyến, dịch vụ công, dịch vụ, công dân, chuyển đổi số, chuyển đổi,
  công nghệ, thông tin, dữ liệu, điện tử, quốc gia, tổ quốc, đất nước, quê hương, dân tộc, độc lập, tự do, hạnh phúc, hòa bình,
  hoà bình, hiến pháp, pháp luật, nghị quyết, quyết định, chỉ thị, thông báo, quy định, nội quy, quy chế, chấp hành, bầu cử,
  cử tri, quyền lợi, nghĩa vụ, phục vụ, tận tụy, tận tuỵ, tận tâm, thân thiện, lịch sự, văn minh, văn hóa, văn hoá, nếp sống,
  gia đình, cộng đồng, xã hội, môi trường, tài nguyên, thiên nhiên, biến đổi khí hậu, khí hậu, rác thải, phân loại, tái chế,
  tiết kiệm, năng lượng, nguồn nước, xanh sạch đẹp, tương lai, thế hệ, trẻ em, thiếu nhi, thanh niên, phụ nữ, cựu chiến binh,
  người cao tuổi, học sinh, sinh viên, giáo viên, nhà giáo, nhà trường, giáo dục, đào tạo, học tập, tri thức, sách vở, thư viện,
  khoa học, kỹ thuật, sức khỏe, sức khoẻ, y tế, bệnh viện, thầy thuốc, bác sĩ, tiêm chủng, phòng bệnh, phòng chống, dịch bệnh,
  vệ sinh, thực phẩm, an toàn, an ninh, trật tự, giao thông, mũ bảo hiểm, bảo hiểm, phòng cháy, chữa cháy, phòng cháy chữa cháy,
  cứu nạn, cứu hộ, tai nạn, thiên tai, bão lụt, cảnh giác, tội phạm, ma túy, ma tuý, bạo lực, lừa đảo, rượu bia, thuốc lá,
  hiến máu, nhân đạo, nhân ái, nghĩa cử, cao đẹp, từ thiện, tình nguyện, đền ơn đáp nghĩa, tri ân, kỷ niệm, thành lập,
  truyền thống, chào mừng, nhiệt liệt, chúc mừng, chào đón, năm mới, giáng sinh, trung thu, mùa xuân, quốc khánh, giải phóng,
  chiến thắng, thường xuyên, đầy đủ, tích cực, nghiêm túc, nghiêm chỉnh, quyết tâm, phấn đấu, vì sao, bình đẳng, tiến bộ,
  công bằng, dân chủ, nơi công cộng, công cộng, nông thôn, nông nghiệp, công nghiệp, sản xuất, kinh doanh, doanh nghiệp,
  kinh tế, thương mại, du lịch, khách hàng, tiêu dùng, hàng hóa, hàng hoá, thị trường, tài chính, ngân sách, thuế suất, đầu tư,
  xóa đói giảm nghèo, giảm nghèo, thể thao, thể dục, nghệ thuật, triển lãm, liên hoan, lễ hội, khai giảng, tổng kết, sơ kết,
  khai mạc, bế mạc, thành phố, thị xã, phường xã, tổ dân phố, khu dân cư, dân cư, địa phương, trung ương, thủ đô, biển đảo,
  biên giới, chủ quyền, quốc tế, thế giới, toàn cầu, khu vực, liên hợp quốc, ngày mai, ngày nay, hôm nay, hôm qua, hằng ngày,
  hàng ngày, hằng năm, hàng năm, lâu dài, suốt đời, năm học, học kỳ, học đường, trường học, lớp học, bài học, giảng dạy,
  giảng viên, thầy cô, thầy giáo, cô giáo, phụ huynh, hiếu học, khuyến học, khuyến tài, cha mẹ, ông bà, anh em, con cái,
  con cháu, vợ chồng, trẻ thơ, thanh thiếu niên, thiếu niên, nhi đồng, người dân, quần chúng, quý vị, quý khách, khách mời,
  hành khách, công nhân, nông dân, trí thức, chiến sĩ, liệt sĩ, thương binh, bộ đội, công an, dân quân, cảnh sát, thủ trưởng,
  giám đốc, chủ tịch, bí thư, đoàn viên, hội viên, đảng viên, thành viên, lãnh tụ, anh hùng, đồng chí, đồng nghiệp, đồng hành,
  đồng lòng, đồng thuận, đồng bộ, bộ phận, một cửa, phòng ban, trụ sở, khuôn viên, hành lang, cầu thang, thang máy, nhà vệ sinh,
  bãi xe, cổng trường, công trường, công trình, công viên, nhà máy, phân xưởng, xí nghiệp, công ty, hợp tác xã, cửa hàng,
  siêu thị, nhà thuốc, trạm y tế, phòng khám, bảo tàng, rạp hát, sân vận động, hội trường, lệ phí, phí dịch vụ, giấy tờ,
  biểu mẫu, chữ ký, con dấu, căn cước, hộ chiếu, hộ khẩu, khai sinh, kết hôn, đăng ký, đăng kí, đăng nhập, khai báo, xác nhận,
  xác thực, chứng thực, cấp phép, giấy phép, tiếp nhận, giải quyết, trả lời, phản ánh, kiến nghị, khiếu nại, tố cáo, góp ý,
  hòa giải, hoà giải, hướng dẫn, hỗ trợ, tư vấn, xếp hàng, thứ tự, số thứ tự, đúng hẹn, đúng hạn, quy trình, quy chuẩn,
  tiêu chuẩn, tiêu chí, đạt chuẩn, minh bạch, công khai, dân vận, liêm chính, chí công vô tư, cần kiệm liêm chính,
  chuyên nghiệp, trung thực, chính xác, nhanh chóng, kịp thời, thuận tiện, thuận lợi, tận tình, chu đáo, nhiệt tình, niềm nở,
  tươi cười, chào hỏi, ứng dụng, phần mềm, tài khoản, mật khẩu, mã số, điện thoại, tin nhắn, cuộc gọi, số điện thoại,
  đường dây nóng, mạng xã hội, không gian mạng, không gian, trang web, trí tuệ nhân tạo, trí tuệ, nhân tạo, kỹ năng, kỹ năng số,
  kinh tế số, xã hội số, chính phủ số, chính quyền số, thanh toán, chuyển khoản, tiền mặt, ngân hàng, hóa đơn, hoá đơn,
  giao dịch, chia sẻ, sẻ chia, kết nối, bảo mật, riêng tư, cài đặt, cập nhật, bất kỳ, bất kì, bất cứ, bao giờ, như thế, vì thế,
  cho nên, tuy nhiên, đồng thời, dây an toàn, lái xe, đi bộ, vỉa hè, lòng đường, làn đường, vạch kẻ, tín hiệu, đèn tín hiệu,
  biển báo, tốc độ, nồng độ cồn, xe máy, xe đạp, ô tô, xe buýt, phương tiện, đường bộ, đường sắt, đường thủy, ngã tư,
  hành trình, tham gia giao thông, văn hóa giao thông, lấn chiếm, thông thoáng, lưu thông, ùn tắc, va chạm, thoát hiểm,
  lối thoát hiểm, thoát nạn, báo cháy, bình chữa cháy, cháy nổ, chập điện, khí ga, bảo hộ, đồ bảo hộ, bảo hộ lao động, găng tay,
  tai nạn lao động, bệnh nghề nghiệp, nghề nghiệp, rủi ro, nguy hiểm, nguy cơ, sự cố, khẩn cấp, ứng phó, phòng ngừa,
  phòng tránh, phòng vệ, khắc phục, hậu quả, thiệt hại, sạt lở, lũ lụt, lũ quét, động đất, hạn hán, xâm nhập mặn, cháy rừng,
  đuối nước, điện giật, ngộ độc, dự báo, thời tiết, cứu trợ, di dời, sơ tán, diễn tập, xà phòng, khẩu trang, khử khuẩn,
  sát khuẩn, rửa tay, đeo khẩu trang, giữ khoảng cách, khoảng cách, sốt xuất huyết, tay chân miệng, bệnh lao, cúm mùa, ung thư,
  tim mạch, tiểu đường, huyết áp, dinh dưỡng, béo phì, sữa mẹ, bà mẹ, mang thai, thai sản, sinh sản, dân số,
  kế hoạch hóa gia đình, già hóa dân số, tuổi thọ, cao tuổi, khuyết tật, định kỳ, khám bệnh, chữa bệnh, khám sức khỏe, điều trị,
  cấp cứu, sơ cứu, bệnh nhân, bệnh dịch, lây nhiễm, lây lan, vắc xin, miễn dịch, bảo hiểm y tế, bảo hiểm xã hội, chăm sóc,
  nuôi dưỡng, yêu thương, thương yêu, lắng nghe, thấu hiểu, quan tâm, giúp đỡ, sẵn sàng, giữ gìn, gìn giữ, vun đắp, gắn bó,
  hòa thuận, hoà thuận, bình yên, yên bình, ấm no, ấm áp, no ấm, giàu mạnh, giàu đẹp, tươi đẹp, tốt đẹp, đẹp đẽ, vui vẻ,
  vui tươi, vui lòng, trân trọng, kính mời, kính chúc, kính chào, trang nghiêm, trang trọng, long trọng, hoan nghênh,
  biểu dương, tôn vinh, vinh danh, tuyên dương, phát huy, phát động, ra quân, triển khai, khởi công, khánh thành, khai trương,
  kết thúc, bắt đầu, mở cửa, đóng cửa, miễn phí, giờ giấc, đúng giờ, ngày hội, tuần lễ, tháng giêng, tết trung thu,
  tết nguyên đán, nguyên đán, giao thừa, đầu xuân, giỗ tổ, hùng vương, vu lan, áo dài, dân ca, di sản, di tích, bản sắc,
  lịch sử, danh lam thắng cảnh, thắng cảnh, phong tục, tập quán, mê tín, cổ truyền, dân gian, âm nhạc, điện ảnh, văn học,
  văn nghệ, hội họa, đọc sách, cuốn sách, tâm hồn, ước mơ, khát vọng, hy vọng, niềm tin, niềm vui, nụ cười, cuộc sống, cuộc đời,
  đời sống, tinh thần, vật chất, thể chất, thể lực, trí lực, rèn luyện, luyện tập, tập luyện, bóng đá, bơi lội, thi đấu,
  vô địch, huy chương, cây xanh, trồng cây, trồng rừng, rừng cây, nguồn gốc, dòng sông, bờ biển, đại dương, trong lành,
  trong sạch, sạch sẽ, không khí, ô nhiễm, khí thải, nước thải, chất thải, chất độc, hóa chất, hoá chất, thuốc trừ sâu,
  túi ni lông, ni lông, rác nhựa, đồ nhựa, dùng một lần, tái sử dụng, sử dụng, hạn chế, giảm thiểu, ngăn chặn, ngăn ngừa,
  đẩy lùi, bài trừ, xóa bỏ, hành tinh, trái đất, động vật, hoang dã, động vật hoang dã, đa dạng sinh học, sinh học, sinh thái,
  sinh vật, tuần hoàn, phát thải, điện năng, năng lượng mặt trời, mặt trời, thiết bị, máy lạnh, điều hòa, điều hoà, bóng đèn,
  nước sạch, nước ngọt, khởi nghiệp, sáng kiến, cải tiến, năng suất, sản phẩm, sản lượng, chất lượng cao, thương hiệu,
  hàng Việt, ưu tiên, xuất khẩu, nhập khẩu, hội nhập, cạnh tranh, nguồn lực, nhân lực, việc làm, dạy nghề, học nghề, thu nhập,
  nộp thuế, tham nhũng, lãng phí, tiêu cực, buôn lậu, hàng giả, gian lận, thương mại điện tử, quyền trẻ em, xâm hại,
  mua bán người, tảo hôn, bình đẳng giới, giới tính, định kiến, tệ nạn, tệ nạn xã hội, cờ bạc, mại dâm, phòng chống tội phạm,
  an ninh trật tự, an ninh mạng, quốc phòng, toàn vẹn, lãnh thổ, hòa hợp, hoà hợp, hữu nghị, ngoại giao, đối ngoại, nhân quyền,
  công lý, tư pháp, tòa án, luật sư, luật pháp, nghị định, thông tư, văn bản, điều lệ, cương lĩnh, chính sách, chế độ,
  chiến lược, chuyên đề, mục tiêu, nhiệm kỳ, lý tưởng, đạo đức, lối sống, phong cách, tư tưởng, noi gương, học hỏi,
  trưởng thành, quê nhà, làng xóm, thôn xóm, xóm giềng, láng giềng, khu phố, phố phường, đường phố, ngõ phố, nhà cửa, tòa nhà,
  toà nhà, chung cư, nông thôn mới, đô thị, vùng cao, vùng sâu, vùng xa, hải đảo, miền núi, miền Nam, miền Bắc, món quà,
  quý giá, quý báu, quan trọng, cần thiết, thiết thực, hữu ích, có ích, lành mạnh, khỏe mạnh, khoẻ mạnh, mạnh khỏe, mạnh khoẻ,
  vững mạnh, vững chắc, vững vàng, vẻ vang, tự hào, tự giác, tự nguyện, tự tin, tự chủ, chủ động, kiên quyết, kiên trì,
  cương quyết, thống nhất, gắn kết, liên kết, liên hệ, liên lạc, trao đổi, thảo luận, tranh luận, lan tỏa, lan toả, khơi dậy,
  bảo tồn, bảo đảm, đảm bảo, bảo dưỡng, kiểm tra, kiểm soát, giám sát, thanh tra, đánh giá, báo cáo, thống kê, điều tra,
  tổng điều tra, khảo sát, nghiên cứu, phân tích, tổng hợp, lưu trữ, bổ sung, sửa đổi, ban hành, áp dụng, thi hành, cam kết,
  vi phạm, xử lý, xử phạt, nghiêm cấm, tuyệt đối, nơi làm việc, nơi ở, ý thức, nhận thức, kiến thức, hiểu biết, thói quen,
  hành vi, thái độ, ứng xử, giao tiếp, ăn mặc, trang phục, đồng phục, lời nói, việc tốt, người tốt, gương sáng, điển hình,
  tiên tiến, kiểu mẫu, mẫu mực,
  kinh tế - xã hội, văn hóa - xã hội, chính trị - xã hội, quốc phòng - an ninh, an ninh - quốc phòng, thương binh - liệt sĩ,
  thể dục - thể thao, văn hóa - thể thao, văn hóa - nghệ thuật, văn hóa - du lịch, văn hóa - văn nghệ, khoa học - kỹ thuật,
  khoa học - công nghệ, giáo dục - đào tạo, kế hoạch - tài chính, hành chính - tổng hợp, tổ chức - hành chính, dân số - y tế,
  thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ nhất, sao cho, đối với, nhân dịp, ngay cả, ngay từ, ngay tại, dành cho,
  thay cho, để cho, mà còn, cũng như, nhờ có, bởi vì, từ khi, trước khi, sau khi, trong khi, đến khi, mỗi khi, ngay khi, còn hơn,
  hơn là, cho đến, cùng với, không còn, không phải, đến với, hướng tới, hướng đến, trở thành, có thể, ủy ban nhân dân, hội đồng nhân dân, tòa án nhân dân, viện kiểm sát, mặt trận tổ quốc, hội chữ thập đỏ,
  phần đường, đèn tín hiệu giao thông, cộng hòa, xã hội chủ nghĩa, cộng hòa xã hội chủ nghĩa, covid - 19, tôn sư trọng đạo, nếp sống văn minh, việc nhỏ, tùy theo, tuỳ theo, đến dự, về dự, lá chắn, lá phổi, cội nguồn,
  việt nam, hà nội, hồ chí minh, đà nẵng, hải phòng, cần thơ, huế, an giang, bà rịa, vũng tàu, bạc liêu, bắc giang, bắc kạn, bắc ninh,
  bến tre, bình dương, bình định, bình phước, bình thuận, cà mau, cao bằng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai,
  hà giang, hà nam, hà tĩnh, hải dương, hậu giang, hòa bình, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lạng sơn, lào cai,
  lâm đồng, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh,
  quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa, thừa thiên, tiền giang, trà vinh, tuyên quang, vĩnh long,
  vĩnh phúc, yên bái, đà lạt, nha trang, quy nhơn, hạ long, hội an, sa pa, phú quốc, côn đảo, trường sa, hoàng sa, điện biên phủ, lần thứ, vun trồng
`;

/** What is held together as one word when lines break. */
export type Compounds = {
  has(key: string): boolean;
  /** Syllables of the longest word. */
  longest: number;
};

/** Some thousand words are made of far fewer syllables, and a program that only starts waits for this. */
function keysOf(entries: readonly string[]): string[] {
  const known = new Map<string, string>();
  const keyOf = (syllable: string): string => {
    const key = known.get(syllable) ?? spellingKey(syllable);
    known.set(syllable, key);
    return key;
  };
  return entries.map((word) => word.trim().split(/\s+/).map(keyOf).join(' ')).filter((key) => key.includes(' '));
}

const longestOf = (keys: readonly string[]): number => keys.reduce((most, key) => Math.max(most, key.split(' ').length), 2);

/** As they are written; provinces and the like in lower case. */
export const shippedWords: readonly string[] = [
  words,
  everydayWords,
  civicWords,
  fieldWords,
  wellKnownNames,
  publicWords,
].flatMap((list) => list.split(',').map((word) => word.trim()));

const shippedKeys = keysOf(shippedWords);
const shipped: ReadonlySet<string> = new Set(shippedKeys);
export const shippedCompounds: Compounds = { has: (key) => shipped.has(key), longest: longestOf(shippedKeys) };

const widened = new WeakMap<readonly string[], Compounds>();

/** The shipped words and an office's own, as its settings hold them. The same array gives the same answer. */
export function compoundsWith(own: readonly string[]): Compounds {
  if (own.length === 0) return shippedCompounds;
  const known = widened.get(own);
  if (known !== undefined) return known;
  const keys = keysOf(own);
  const added = new Set(keys);
  const made: Compounds = {
    has: (key) => added.has(key) || shipped.has(key),
    longest: Math.max(shippedCompounds.longest, longestOf(keys)),
  };
  widened.set(own, made);
  return made;
}
