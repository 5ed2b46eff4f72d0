// Sayings and long names, which are read as one, and further names and words that a line does not cut.

/** Of four syllables and more. A line ends inside of one only where it must, as on a narrow vertical banner. */
export const sayings = `
  đền ơn đáp nghĩa, tương thân tương ái, chung sức đồng lòng, đồng sức đồng lòng, đồng tâm hiệp lực, trên dưới một lòng,
  muôn người như một, chung lưng đấu cật, kề vai sát cánh, phóng nhanh vượt ẩu, lạng lách đánh võng, chở quá số người, việc nhẹ lương cao,
  nói được làm được, dám nghĩ dám làm, chí công vô tư, cần kiệm liêm chính, phụng công thủ pháp, gần dân sát dân, trọng dân gần dân,
  hết lòng hết sức, tận tâm tận lực, trước sau như một, một lòng một dạ, trăm người như một, nghĩa tình đồng đội, tình làng nghĩa xóm,
  đầu tắt mặt tối, mưa thuận gió hòa, quốc thái dân an, an cư lạc nghiệp, vạn sự như ý, an khang thịnh vượng, tấn tài tấn lộc,
  phát tài phát lộc, cung chúc tân xuân, mọi lúc mọi nơi, mọi nơi mọi lúc, đúng người đúng việc, rõ người rõ việc, đúng lúc đúng chỗ,
  ăn chín uống sôi, ăn sạch uống sạch, ăn sạch ở sạch, ở sạch ăn sạch, tay làm hàm nhai, có công mài sắt, có chí thì nên,
  tôn sư trọng đạo, hiếu học khuyến tài, kính trên nhường dưới, kính già yêu trẻ, trên kính dưới nhường, vợ chồng hòa thuận,
  con ngoan trò giỏi, con cháu hiền thảo, ông bà mẫu mực, thuận vợ thuận chồng, nhà sạch vườn đẹp, sạch nhà đẹp ngõ, xanh hóa đường làng,
  rừng vàng biển bạc, đất lành chim đậu, tấc đất tấc vàng, cây nhà lá vườn, người tốt việc tốt, lời hay ý đẹp, nhường cơm sẻ áo,
  chia ngọt sẻ bùi, đồng cam cộng khổ, thuốc đắng dã tật, cười tươi như hoa, thi đua yêu nước, vì nước quên thân, quyết chiến quyết thắng,
  bách chiến bách thắng, thẳng cánh cò bay, muôn hoa đua nở, trăm hoa đua nở, mừng đảng mừng xuân, đầu xuân năm mới, tống cựu nghinh tân,
  giữ vững biên cương, nối vòng tay lớn, gieo chữ trồng người, mười năm trồng cây, trăm năm trồng người, tai nạn rình rập,
  tham ăn tục uống, non sông gấm vóc, non sông đất nước, giang sơn gấm vóc, khắc cốt ghi tâm, đời đời nhớ ơn, đời đời ghi nhớ,
  mãi mãi khắc ghi, tổ quốc ghi công, dĩ công vi thượng, thượng tôn pháp luật, tay không bắt giặc, đồng hành cùng dân, dân biết dân bàn,
  dân giàu nước mạnh, làng nước theo sau, không có gì quý hơn, cây cao bóng cả,
  chiến thắng điện biên phủ, đoàn tncs hồ chí minh, đội tntp hồ chí minh, bà mẹ việt nam anh hùng, anh hùng lực lượng vũ trang,
  đồng bằng sông cửu long, bình dân học vụ số, nông thôn mới nâng cao, nông thôn mới kiểu mẫu, định danh mức độ 2, sổ sức khỏe điện tử,
  thuế giá trị gia tăng, thuốc bảo vệ thực vật, hội đồng nhân dân các cấp, cổng dịch vụ công
`;

export const wellKnownNames = `
  cách mạng tháng tám, cách mạng tháng mười, chiến thắng mùa xuân, đại thắng mùa xuân, giải phóng miền nam, tổng khởi nghĩa,
  toàn quốc kháng chiến, quốc tế lao động, quốc tế thiếu nhi, quốc tế phụ nữ, quốc tế hạnh phúc, thiếu niên tiền phong,
  thanh niên cộng sản, thanh niên xung phong, anh hùng lao động, quân đội nhân dân, công an nhân dân, dân quân tự vệ, bộ đội biên phòng,
  cảnh sát biển, văn miếu, quốc tử giám, hoàng thành thăng long, cố đô hoa lư, thành nhà hồ, phố cổ hội an, vịnh hạ long, phong nha,
  kẻ bàng, đền hùng, hùng vương, trần hưng đạo, hai bà trưng, bà triệu, lý thái tổ, lê lợi, lê thánh tông, quang trung, nguyễn trãi,
  nguyễn du, chu văn an, võ nguyên giáp, phạm văn đồng, lê duẩn, trường chinh, võ thị sáu, nguyễn văn trỗi, kim đồng, lê hồng phong,
  trần phú, nguyễn ái quốc, tôn đức thắng, phan bội châu, phan chu trinh, lý tự trọng, la văn cầu, bế văn đàn, phan đình giót,
  nguyễn thị minh khai, hoàng văn thụ, hồ gươm, hồ tây, sông hồng, sông cửu long, sông hương, sông đà, sông mã, sông lam, núi bà đen,
  tây nguyên, tây bắc, đông bắc, nam bộ, bắc bộ, trung bộ, đồng bằng sông hồng, biển đông, trường sơn, mê công, thủ đức, biên hòa,
  thủ dầu một, mỹ tho, buôn ma thuột, việt trì, phan thiết, phan rang, tam kỳ, đồng hới, đông hà, thái lan, trung quốc, hàn quốc,
  nhật bản, hoa kỳ, liên hợp quốc, châu âu, châu á, đông nam á
`;

export const publicWords = `
  trung dũng, danh tính, danh tính số, bình dân học vụ, phụng công, thủ pháp, thành công tốt đẹp, thành công rực rỡ, an toàn phòng cháy,
  thành phố kết nghĩa, kết nghĩa, đường link, mã độc, tin nhắn, tin nhắn rác, tin giả, tài khoản ảo, số lạ, người lạ, trúng thưởng,
  mã xác thực, mã otp, mã qr, ví điện tử, chữ ký số, hóa đơn điện tử, định danh điện tử, căn cước, căn cước công dân, dịch vụ công,
  hồ sơ điện tử, bệnh án điện tử, bóng chuyền hơi, bóng chuyền, bóng bàn, bóng rổ, cầu lông, cờ vua, cờ tướng, kéo co, đẩy gậy,
  nhảy bao bố, chạy việt dã, điền kinh, tranh cúp, trao giải, hội trại, hội diễn, hội thao, hội khỏe, tòng quân, nhập ngũ, xuất ngũ,
  giao quân, tuyển quân, hậu phương, tiền tuyến, nói thách, chèo kéo, cân thiếu, nhà tạm, nhà dột nát, nhà tình nghĩa, nhà tình thương,
  nhà đại đoàn kết, bản làng, bản mường, no ấm, ấm no, quý vị đại biểu, quý vị, quý đại biểu, quý khách, quý phụ huynh, chữa khỏi,
  khỏi bệnh, phát hiện sớm, tầm soát, ung thư, ung thư vú, tiểu đường, đái tháo đường, tăng huyết áp, huyết áp, bệnh lao, sốt xuất huyết,
  sốt rét, tay chân miệng, thủy đậu, bạch hầu, ho gà, uốn ván, bại liệt, viêm gan, viêm não, loăng quăng, bọ gậy, lăng quăng, ngủ màn,
  khám thai, trẻ sơ sinh, sữa mẹ, suy dinh dưỡng, ăn dặm, bạo lực gia đình, bạo lực học đường, tổ dân phố, khu dân cư, cụm dân cư,
  ban giám đốc, ban giám hiệu, ban quản lý, ban tổ chức, ban chỉ đạo, ban chấp hành, ban thường vụ, ban đại diện, chi bộ, chi đoàn,
  chi hội, liên đội, công đoàn cơ sở, đoàn cơ sở, hội phụ nữ, hội nông dân, hội cựu chiến binh, hội người cao tuổi, hội khuyến học,
  hội chữ thập đỏ, hội luật gia, công an xã, công an phường, trạm y tế, trung tâm y tế, phòng khám, phòng cấp cứu, khu điều trị,
  khoa khám bệnh, bệnh nhân cấp cứu, người nhà bệnh nhân, người bệnh, thẻ bảo hiểm, bảo hiểm thất nghiệp, bảo hiểm tự nguyện,
  hộ kinh doanh, doanh thu, quyết toán, hoàn thuế, thuế thu nhập, thu nhập cá nhân, thuế môn bài, mã số thuế, lệ phí, phí bảo trì,
  nợ đọng, trốn thuế, tại nguồn, đầu nguồn, cuối nguồn, chất thải rắn, chất thải nguy hại, bảo vệ thực vật, phân bón, hữu cơ, vô cơ,
  giết mổ, gia súc, gia cầm, ngập mặn, hạn mặn, xâm nhập mặn, triều cường, sạt lở, lũ quét, lũ ống, áp thấp nhiệt đới, nồng độ cồn,
  làn đường, vạch kẻ đường, vạch sơn, đèn đỏ, đèn xanh, đèn vàng, đèn tín hiệu, còi xe, ghế trẻ em, dây an toàn, cài quai, đúng vạch,
  lối thoát nạn, lối thoát hiểm, thoát hiểm, bình chữa cháy, chuông báo cháy, cầu dao, rò rỉ, chập điện, quá tải, câu móc, kẻ gian,
  chìa khóa, khóa cổ xe, đại biểu quốc hội, cử tri, khu vực bỏ phiếu, thẻ cử tri, phiếu bầu, lá phiếu, ngày hội toàn dân, khiếu nại,
  tố cáo, phản ánh, kiến nghị, tiếp công dân, một cửa, một cửa liên thông, trả kết quả, đường dây nóng, hòm thư góp ý, số thứ tự,
  giấy tờ tùy thân, nâng niu, mẹ hiền, cô giáo, thầy giáo, mái trường, tới trường, đến lớp, bạn đọc, phòng đọc, thẻ bạn đọc, mượn trả,
  trả sách, đọc to nghe chung, nhạc cụ, hiện vật, cổ vật, bia đá, sắc phong, dâng hương, thắp hương, lễ chùa, hành lễ, đền chùa,
  khu di tích, di tích quốc gia, tân binh, chiến sĩ mới, sĩ quan, hạ sĩ quan, trung đoàn, tiểu đoàn, sư đoàn, đại đội, thao trường,
  bãi tập, huấn luyện, bắn đạn thật, phân xưởng, ca trực, ca đêm, dây chuyền, bảo hộ, đồ bảo hộ, tháng công nhân, tăng ca, tay nghề,
  thợ giỏi, nâng bậc, xe buýt, bến xe, nhà chờ, ghế ưu tiên, lên xe, xuống xe, vé tháng, chuyến cuối, tàu điện, ga tàu, trung với đảng,
  hiếu với dân, phúc lộc thọ, ba cùng, bốn tại chỗ, vững tay súng, chắc tay súng, sáng tay cày, ba sẵn sàng, ba đảm đang, tay trong tay,
  vai kề vai, trồng người, giọt máu đào, nhà nhà, người người, ngành ngành, cấp cấp, ngày ngày, đêm đêm, đời đời, mãi mãi, nơi nơi
`;
