// Phrases of several words that are met together again and again, such as “danh sách cử tri”: a line ends inside of one only where
// the rest of the text gains by it. What may never be cut is in the word lists. Collected by hand, field by field.

export const setPhrases = `
  thủ tướng chính phủ, chủ tịch quốc hội, cấp ủy, cấp ủy viên, ủy ban kiểm tra, tự soi, tự sửa, tự diễn biến, tự chuyển hóa, diễn
  biến hòa bình, nền tảng tư tưởng, đoàn chủ tịch, đoàn thư ký, ủy ban bầu cử, chương trình hành động, nghị trình, chương trình
  nghị sự, văn phòng quốc hội, hội đồng dân tộc, tư tưởng hồ chí minh, cương lĩnh chính trị, công cuộc đổi mới, kỷ nguyên vươn
  mình, công đoàn việt nam, tổng liên đoàn lao động, liên đoàn lao động, hội nông dân việt nam, hội cựu chiến binh việt nam, hội
  liên hiệp phụ nữ việt nam, hội chữ thập đỏ việt nam, hội khuyến học việt nam, hội người mù, hội đông y, hội làm vườn, hội cựu
  thanh niên xung phong, hội nạn nhân chất độc da cam, ban công tác mặt trận, ban thanh tra nhân dân, giám sát đầu tư của cộng
  đồng, đồng bào dân tộc, toàn hệ thống, hệ thống chính trị, chính quyền địa phương, trung tâm phục vụ hành chính công, phục vụ
  hành chính công, trung tâm hành chính, bộ phận một cửa, bộ phận tiếp nhận, cải cách thủ tục hành chính, văn bản quy phạm pháp
  luật, công chứng viên, nhận con nuôi, xác nhận cư trú, thu hồi đất, phòng tiếp dân, trụ sở tiếp công dân, văn hóa công vụ, kỷ
  luật kỷ cương, trực tết, sắp xếp tổ chức, bổ nhiệm lại, miễn nhiệm, cán bộ hưu trí, nâng ngạch, nâng lương, cải cách tiền lương,
  chế độ chính sách, thi đua khen thưởng, kỷ niệm chương, danh hiệu vinh dự, tập thể lao động xuất sắc, điển hình tiên tiến, chỉ
  số hài lòng, mức độ hài lòng, khảo sát ý kiến, bấm số, lấy số, điện thoại đường dây nóng, cổng thông tin điện tử, trang thông
  tin điện tử, cổng dịch vụ công quốc gia, dịch vụ công trực tuyến, dịch vụ công trực tuyến toàn trình, nộp hồ sơ, trả hồ sơ, bưu
  chính công ích, kho bạc nhà nước, ngân sách nhà nước, mua sắm công, ban quản lý dự án, kế hoạch đầu tư, kết cấu hạ tầng, lễ khởi
  công, lễ động thổ, công trình trọng điểm, đường sắt đô thị, đường sắt tốc độ cao, quảng cáo rao vặt, đô thị văn minh, cây xanh
  đô thị, nơi để xe, để xe, phố văn minh, chợ đầu mối, chợ truyền thống, chợ dân sinh, trung tâm thương mại, cửa hàng tiện lợi, hộ
  kinh doanh cá thể, thuế khoán, thuế điện tử, hóa đơn giá trị gia tăng, thuế thu nhập doanh nghiệp, thu nhập doanh nghiệp, thuế
  sử dụng đất, thuế tiêu thụ đặc biệt, thuế xuất nhập khẩu, thuế nhập khẩu, thuế xuất khẩu, cục thuế, thuế cơ sở, đội thuế, nộp
  thuế điện tử, thu nợ, miễn thuế, giảm thuế, gia hạn thuế, thất thu, thất thu ngân sách, thu ngân sách, quyết toán thuế, kiểm
  toán nhà nước, tài khoản ngân hàng, không dùng tiền mặt, tín dụng chính sách, ngân hàng chính sách xã hội, ngân hàng nhà nước,
  quỹ tín dụng nhân dân, lãi suất ưu đãi, tiết kiệm và vay vốn, giao dịch viên, phòng giao dịch, rửa tiền, bảo hiểm y tế toàn dân,
  bảo hiểm xã hội toàn dân, bảo hiểm y tế hộ gia đình, sổ bảo hiểm xã hội, hưởng lương hưu, hết tuổi lao động, trợ cấp thất
  nghiệp, trợ cấp hưu trí, hưu trí xã hội, trốn đóng, quyền lợi bảo hiểm, khám bệnh chữa bệnh, cơ sở khám chữa bệnh, chuyển tuyến,
  bệnh viện phụ sản, bệnh viện nhi, tự ý dùng thuốc, vật lý trị liệu, y tế dự phòng, y tế công cộng, y tế cơ sở, y tế thôn bản, y
  tế học đường, khám sàng lọc, sàng lọc trước sinh, sàng lọc sơ sinh, khám sức khỏe định kỳ, hồ sơ sức khỏe, mất ngủ, dinh dưỡng
  hợp lý, bữa ăn hợp lý, nuôi con bằng sữa mẹ, cho con bú, ăn chay, ăn nhạt, giảm muối, giảm mặn, thức ăn đường phố, ngộ độc thực
  phẩm, chứng nhận an toàn, nguồn gốc xuất xứ, truy xuất nguồn gốc, khai báo y tế, tiêm vắc xin, tiêm chủng mở rộng, uốn ván sơ
  sinh, không lây nhiễm, mẹ sang con, ung thư cổ tử cung, tiêm phòng dại, diệt muỗi, diệt lăng quăng, phun hóa chất, hiến máu nhân
  đạo, hiến mô, thăm bệnh, nuôi bệnh, giờ thăm bệnh, phòng mổ, hồi sức cấp cứu, chống nhiễm khuẩn, rác thải y tế, chất thải y tế,
  bảo hộ y tế, khám răng, dân số và phát triển, cơ cấu dân số, mức sinh thay thế, sinh đủ hai con, sinh con, lựa chọn giới tính,
  giới tính thai nhi, mất cân bằng giới tính, kế hoạch hóa, hôn nhân cận huyết thống, hôn nhân và gia đình, cai nghiện ma túy,
  thuốc lá thế hệ mới, môi trường không khói thuốc, giáo dục và đào tạo, giáo dục phổ thông, dân tộc nội trú, bán trú, sổ liên lạc
  điện tử, đồ dùng học tập, thực hành thí nghiệm, thư viện thân thiện, ngày sách, phố sách, tuyển sinh đầu cấp, chấm thi, tiếp sức
  mùa thi, vượt khó học giỏi, gia đình học tập, dòng họ học tập, dòng họ hiếu học, cộng đồng học tập, học tập suốt đời, công dân
  học tập, trung tâm học tập cộng đồng, kiểm định chất lượng, đánh giá ngoài, dạy giỏi, dạy tốt, dạy học, đổi mới phương pháp, lấy
  người học làm trung tâm, phụ huynh học sinh, cha mẹ học sinh, ban đại diện cha mẹ học sinh, họp phụ huynh, lễ khai giảng, lễ bế
  giảng, lễ tổng kết, lễ ra trường, lễ trưởng thành, kỷ luật tích cực, văn hóa học đường, tâm lý học đường, tư vấn học đường, an
  toàn học đường, giáo dục giới tính, trò chơi dân gian, trò chơi điện tử, hoạt động trải nghiệm, hoạt động ngoại khóa, sinh hoạt
  dưới cờ, năm điều bác hồ dạy, phòng chống đuối nước, tai nạn thương tích, dạy bơi, phòng không, phòng không không quân, bộ chỉ
  huy quân sự, ban chỉ huy quân sự, bộ tư lệnh, thông tin liên lạc, quân nhân chuyên nghiệp, cán bộ chiến sĩ, nghĩa vụ công an, dự
  bị động viên, lực lượng vũ trang nhân dân, quân sự địa phương, quốc phòng toàn dân, an ninh nhân dân, thế trận lòng dân, khu vực
  phòng thủ, sẵn sàng chiến đấu, bảo vệ tổ quốc, chính sách hậu phương quân đội, biên giới quốc gia, khu vực biên giới, vượt biên
  trái phép, chủ quyền biển đảo, biển đảo quê hương, khai thác thủy sản, vươn khơi bám biển, cảnh sát nhân dân, cảnh sát giao
  thông, cảnh sát cơ động, cảnh sát hình sự, cảnh sát khu vực, cảnh sát phòng cháy chữa cháy, cảnh sát phòng cháy, công an thành
  phố, công an cơ sở, an ninh cơ sở, an ninh trật tự ở cơ sở, tổ bảo vệ an ninh trật tự, toàn dân bảo vệ an ninh tổ quốc, an ninh
  tổ quốc, tố giác tội phạm, trình báo công an, xử lý hình sự, hành vi vi phạm, vi phạm hành chính, vi phạm pháp luật, đánh đề, cá
  độ bóng đá, cho vay nặng lãi, vũ khí vật liệu nổ, vận chuyển trái phép, mua bán trái phép, ma túy tổng hợp, hòa nhập cộng đồng,
  tái hòa nhập cộng đồng, chấp hành án, lừa đảo chiếm đoạt tài sản, lừa đảo qua mạng, tội phạm công nghệ cao, giả danh công an,
  đầu tư tài chính, thông tin cá nhân, xác thực hai lớp, sinh trắc học, sinh trắc, gắn chíp, phòng cháy và chữa cháy, cứu nạn cứu
  hộ, tổ liên gia an toàn phòng cháy chữa cháy, điểm chữa cháy công cộng, chữa cháy công cộng, kỹ năng thoát nạn, cầu thang thoát
  hiểm, hệ thống báo cháy, trụ nước chữa cháy, lối thoát hiểm thứ hai, thắp nhang, sạc điện, sạc pin, rò rỉ khí gas, khóa van gas,
  khóa van, ngắt điện, ngắt cầu dao, hóa đơn tiền điện, tiết kiệm điện, đốt rẫy, đốt nương làm rẫy, phòng cháy chữa cháy rừng,
  luật giao thông đường bộ, giao thông đường bộ, trật tự an toàn giao thông đường bộ, tai nạn giao thông, ùn tắc giao thông, đi
  sai làn, tải trọng, đua xe trái phép, mũ bảo hiểm đạt chuẩn, xe đưa đón học sinh, đăng ký xe, phạt nguội, bấm biển số, hệ thống
  giám sát, thiết bị giám sát, giám sát hành trình, lái xe an toàn, đường thủy nội địa, đón trả khách, phương tiện công cộng, giao
  thông công cộng, vận tải hành khách, nông nghiệp và môi trường, nông nghiệp hữu cơ, nông nghiệp công nghệ cao, nông nghiệp tuần
  hoàn, kinh tế nông thôn, cây trồng vật nuôi, gia súc gia cầm, thức ăn chăn nuôi, chăn nuôi an toàn sinh học, an toàn sinh học,
  tiêm phòng gia súc, phân bón hữu cơ, đốt rơm rạ, phòng chống thiên tai, phòng chống lụt bão, sạt lở bờ sông, nước thải sinh
  hoạt, xử lý nước thải, nước sạch nông thôn, vệ sinh nông thôn, nhà tiêu hợp vệ sinh, rác thải sinh hoạt, chất thải sinh hoạt,
  chất thải rắn sinh hoạt, thu gom rác, bỏ rác, giờ đổ rác, đồ nhựa dùng một lần, ô nhiễm không khí, ô nhiễm tiếng ồn, khu bảo tồn
  thiên nhiên, sinh vật ngoại lai, sinh quyển, khu dự trữ sinh quyển, tài nguyên khoáng sản, khai thác cát, khai thác trái phép,
  nhà ở xã hội, xã nông thôn mới, thôn nông thôn mới, nông thôn mới thông minh, khu dân cư kiểu mẫu, khu dân cư nông thôn mới,
  thắp sáng đường quê, ánh sáng an ninh, giao thông nông thôn, hiến đất mở đường, góp công, góp của, ngày chủ nhật xanh, ngày thứ
  bảy tình nguyện, mỗi xã một sản phẩm, nông sản an toàn, đặc sản vùng miền, mã số vùng trồng, chỉ dẫn địa lý, hội chợ thương mại,
  tuần hàng, tuần hàng việt nam, giải cứu nông sản, tiêu thụ nông sản, xúc tiến thương mại, xúc tiến đầu tư, làng nghề truyền
  thống, thủ công mỹ nghệ, hợp tác xã nông nghiệp, liên kết chuỗi, sản xuất kinh doanh, giảm nghèo bền vững, mái ấm tình thương,
  xóa nhà tạm, nhà tạm nhà dột nát, sinh kế bền vững, giới thiệu việc làm, sàn giao dịch việc làm, ngày hội việc làm, thị trường
  lao động, xuất khẩu lao động, lao động nông thôn, lao động tự do, chính quyền điện tử, chính phủ điện tử, cơ sở dữ liệu quốc
  gia, cơ sở dữ liệu quốc gia về dân cư, dữ liệu dân cư, thuê bao di động, điện thoại thông minh, ứng dụng di động, thanh toán
  điện tử, thanh toán trực tuyến, thanh toán không dùng tiền mặt, sàn thương mại điện tử, mua sắm trực tuyến, bán hàng trực tuyến,
  họp trực tuyến, học trực tuyến, hội nghị trực tuyến, không giấy tờ, văn phòng điện tử, văn bản điện tử, chữ ký điện tử, chữ ký
  số cá nhân, số hóa hồ sơ, hộ chiếu điện tử, tổ công nghệ số cộng đồng, phổ cập kỹ năng số, kỹ năng số cơ bản, khởi nghiệp sáng
  tạo, khởi nghiệp đổi mới sáng tạo, khoa học và công nghệ, khoa học công nghệ, đột phá chiến lược, tăng tốc bứt phá, năng suất
  chất lượng, năng lực cạnh tranh, môi trường đầu tư, môi trường kinh doanh, chỉ số cạnh tranh, tiêu chuẩn đo lường chất lượng, di
  sản văn hóa phi vật thể, di sản thế giới, di sản thiên nhiên, di tích lịch sử văn hóa, bảo vật quốc gia, bảo tàng dân tộc học,
  lễ rước, rước kiệu, rước đuốc, khai ấn, xin chữ, cho chữ, hát chèo, hát tuồng, hát bội, hát xẩm, nhã nhạc cung đình, không gian
  văn hóa cồng chiêng, khiêu vũ thể thao, nhảy sạp, trang phục truyền thống, trang phục dân tộc, ẩm thực vùng miền, tuần phim,
  liên hoan phim, nghệ sĩ nhân dân, nghệ nhân ưu tú, nhà giáo ưu tú, thầy thuốc ưu tú, sáng tác văn học, văn học nghệ thuật, hội
  văn học nghệ thuật, thiết chế văn hóa, sinh hoạt cộng đồng, nhà sinh hoạt cộng đồng, sinh hoạt câu lạc bộ, đời sống văn hóa, tổ
  dân phố văn hóa, nếp sống văn hóa, đốt đồ mã, rải vàng mã, điểm đến an toàn, du lịch cộng đồng, du lịch sinh thái, du lịch xanh,
  du lịch biển, du lịch nông nghiệp, hướng dẫn viên du lịch, năm du lịch quốc gia, mùa lúa chín, phố hoa, hội hoa xuân, tết thiếu
  nhi, tết sum vầy, tết nhân ái, tết vì người nghèo, lễ vu lan, giỗ tổ hùng vương, giáng sinh an lành, thể dục buổi sáng, thể dục
  dưỡng sinh, thể dục nhịp điệu, thể thao quần chúng, thể thao học đường, thể thao thành tích cao, ngày chạy olympic, giải chạy,
  giải việt dã, giải bóng đá, giải bóng chuyền, giải cầu lông, giải quần vợt, bóng đá nhi đồng, bóng đá thiếu niên, bóng đá phong
  trào, đi cà kheo, ném còn, đi cầu khỉ, đại hội thể thao, đại hội thể dục thể thao, giải vô địch, bán kết, lễ bốc thăm, giải
  khuyến khích, chơi đẹp, rèn luyện thân thể, rèn luyện sức khỏe, người có công với cách mạng, gia đình có công, bà mẹ việt nam,
  anh hùng liệt sĩ, tuổi cao chí càng cao, sống vui sống khỏe sống có ích, ông bà cha mẹ, trung tâm bảo trợ xã hội, đoàn viên
  thanh niên, đoàn thanh niên cộng sản hồ chí minh, đội thiếu niên tiền phong hồ chí minh, thiếu niên tiền phong hồ chí minh, bí
  thư chi đoàn, phụ trách đội, đoàn phường, đoàn xã, tháng thanh niên, thanh niên tình nguyện, mùa hè tình nguyện, hành quân xanh,
  tuổi trẻ việt nam, thanh niên việt nam, thanh niên xung kích, năm xung phong, công trình thanh niên, phần việc thanh niên, vườn
  ươm khởi nghiệp, hội sinh viên, sinh viên tình nguyện, hội liên hiệp thanh niên, kế hoạch nhỏ, thu gom giấy vụn, áo ấm mùa đông,
  phụ nữ khởi nghiệp, phụ nữ vùng cao, phụ nữ việt nam, phụ nữ biên cương, hội viên phụ nữ, tiết kiệm nuôi heo đất, mẹ đỡ đầu, gia
  đình 5 không 3 sạch, giỏi việc nước đảm việc nhà, trung hậu đảm đang, bạo lực trên cơ sở giới, xâm hại tình dục, mua bán phụ nữ,
  trẻ em mồ côi, trẻ em khuyết tật, trẻ em có hoàn cảnh khó khăn, hoàn cảnh khó khăn, hoàn cảnh đặc biệt, bảo vệ trẻ em, xâm hại
  trẻ em, bạo hành trẻ em, tháng hành động vì trẻ em, tổng đài quốc gia, diễn đàn trẻ em, ngày hội gia đình, ngày gia đình việt
  nam, mẹ chồng, hội nghị tổng kết, hội nghị sơ kết, hội nghị triển khai, hội nghị đối thoại, hội nghị tập huấn, hội nghị giao
  ban, hội nghị cán bộ chủ chốt, cán bộ chủ chốt, hội nghị cán bộ công chức, hội nghị viên chức, hội nghị người lao động, hội nghị
  toàn thể, hội nghị chuyên đề, hội thảo khoa học, hội thảo quốc tế, tọa đàm khoa học, diễn đàn doanh nghiệp, lễ gặp mặt, họp báo,
  họp dân, họp thôn, họp tổ dân phố, lễ công bố, lễ công bố quyết định, lễ trao, lễ trao giải, lễ trao tặng, lễ trao quyết định,
  lễ ký kết, lễ phát động, lễ ra quân, lễ giao nhận quân, giao nhận quân, lễ giao quân, lễ đón nhận, lễ đón bằng, lễ khánh thành,
  lễ khai trương, lễ bế mạc, lễ kỷ niệm, lễ mít tinh, lễ tuyên dương, lễ vinh danh, lễ tôn vinh, lễ tri ân, lễ tưởng niệm, lễ truy
  điệu, lễ dâng hương, lễ dâng hoa, lễ chào cờ, lễ kết nạp, lễ kết nạp đảng viên, lễ bàn giao, lễ tiếp nhận, lễ tuyên thệ, lễ tốt
  nghiệp, lễ bảo vệ, lễ hội truyền thống, lễ thành hôn, khóa bồi dưỡng, chủ tịch ủy ban nhân dân, chủ tịch hội đồng nhân dân, chủ
  tịch công đoàn, viện trưởng viện kiểm sát, hội thẩm, hội thẩm nhân dân, chấp hành viên, thi hành án, thi hành án dân sự, cục
  trưởng, tổ trưởng tổ dân phố, đoàn ngoại giao, đoàn giám sát, đoàn khách, đại biểu khách mời, quý cơ quan, quý doanh nghiệp, quý
  thầy cô, quý thầy cô giáo, quý khách hàng, toàn thể cán bộ, sở nội vụ, sở tài chính, sở xây dựng, sở y tế, sở tư pháp, sở công
  thương, sở ngoại vụ, sở nông nghiệp và môi trường, sở khoa học và công nghệ, sở giáo dục và đào tạo, sở văn hóa, sở dân tộc và
  tôn giáo, dân tộc và tôn giáo, bộ nội vụ, bộ tài chính, bộ xây dựng, bộ y tế, bộ tư pháp, bộ công thương, bộ ngoại giao, bộ quốc
  phòng, bộ công an, bộ khoa học và công nghệ, bộ giáo dục và đào tạo, văn hóa thể thao và du lịch, thanh tra tỉnh, thanh tra
  chính phủ, văn phòng chính phủ, phát thanh truyền hình, báo và phát thanh truyền hình, công ty cổ phần, công ty trách nhiệm hữu
  hạn, một thành viên, doanh nghiệp nhỏ và vừa, doanh nghiệp nhà nước, doanh nghiệp tư nhân, hội doanh nhân trẻ, phòng thương mại
  và công nghiệp, phòng chức năng, phòng khánh tiết, phòng bảo vệ, phòng văn thư, phòng kế toán, phòng truyền thống, phòng y tế,
  phòng sạch, khu vực nguy hiểm, không phận sự, miễn vào, không phận sự miễn vào, điện giật chết người, nguy hiểm chết người, cấm
  lửa, cấm hút thuốc, cấm câu cá, cấm tắm, cấm đổ rác, cấm đỗ xe, cấm dừng xe, giữ vệ sinh, giữ gìn vệ sinh, giữ gìn trật tự, tắt
  máy, dắt xe, xuất trình giấy tờ, đăng ký khách, giờ mở cửa, giờ đóng cửa, giờ tiếp khách, an toàn vệ sinh lao động, vệ sinh lao
  động, trang bị bảo hộ, phương tiện bảo hộ, thiết bị áp lực, hóa chất nguy hiểm, hóa chất độc hại, môi trường lao động, quan hệ
  lao động, tranh chấp lao động, đối thoại tại nơi làm việc, thỏa ước lao động tập thể, lao động tập thể, hợp đồng lao động, nội
  quy lao động, năng suất lao động, cải tiến kỹ thuật, sáng kiến kinh nghiệm, lao động giỏi lao động sáng tạo, thi thợ giỏi, công
  nhân lao động, công nhân viên chức, công nhân viên chức lao động, đoàn viên công đoàn, chương trình phúc lợi, ăn ca, chuyến xe
  công đoàn, sàng lọc sắp xếp sạch sẽ, chất lượng sản phẩm, kiểm tra chất lượng, dây chuyền sản xuất, vệ sinh công nghiệp, đúng
  tiến độ, đẩy nhanh tiến độ, bảo đảm tiến độ, đơn vị thi công, công trường đang thi công, ngày pháp luật, hiến pháp và pháp luật,
  phổ biến pháp luật, tuyên truyền phổ biến, tuyên truyền pháp luật, trợ giúp pháp lý, tư vấn pháp luật, hòa giải ở cơ sở, luật an
  ninh mạng, luật đất đai, luật căn cước, luật nhà ở, luật trẻ em, luật thanh niên, luật cư trú, luật bảo vệ môi trường, luật
  phòng chống ma túy, luật phòng chống tham nhũng, luật phòng chống bạo lực gia đình, luật thủ đô, bộ luật dân sự, bộ luật lao
  động, bộ luật hình sự, chấp hành pháp luật, tuân thủ pháp luật, tiếp cận pháp luật, chuẩn tiếp cận pháp luật, văn bản pháp luật,
  ý thức pháp luật, tố cáo sai sự thật, tham nhũng tiêu cực, gây khó dễ, kê khai tài sản, tài sản thu nhập, công khai minh bạch,
  trách nhiệm giải trình, dân chủ công khai, cần kiệm liêm chính chí công vô tư, hiệu quả công việc, quyền sở hữu trí tuệ, hàng
  giả hàng nhái, hàng kém chất lượng, hàng không rõ nguồn gốc, quyền lợi người tiêu dùng, quyền của người tiêu dùng, bán đúng giá,
  quản lý thị trường, kiểm tra giá, thủ đô hà nội, duyên hải miền trung, cao nguyên đá đồng văn, trường sa hoàng sa, xô viết nghệ
  tĩnh, thống nhất đất nước, giải phóng miền nam thống nhất đất nước, cách mạng tháng tám và quốc khánh, cách mạng công nghiệp lần
  thứ tư, cách mạng công nghiệp, cộng hòa dân chủ nhân dân lào, xin ga po, in đô nê xi a, liên minh châu âu, quỹ nhi đồng liên hợp
  quốc, nét đẹp văn hóa, bản sắc dân tộc, bản sắc văn hóa, đậm đà bản sắc, khát vọng phát triển, khát vọng vươn lên, ý thức trách
  nhiệm, năng lượng tích cực, sức mạnh tổng hợp, sức mạnh đại đoàn kết, nhân lực chất lượng cao, chất lượng phục vụ, đời sống nhân
  dân, đời sống vật chất, vật chất và tinh thần, tinh thần phục vụ, phong cách phục vụ, nhiệm vụ trọng tâm, mục tiêu quốc gia,
  chương trình mục tiêu quốc gia, chỉ tiêu kế hoạch, kế hoạch năm, kế hoạch hành động, tháng hành động, tuần lễ hành động, ngày
  hành động, hành động thiết thực, việc làm thiết thực, việc làm tử tế, vòng tay nhân ái, kết nối yêu thương, sẻ chia yêu thương,
  lan tỏa yêu thương, yêu thương con người, hôm nay và mai sau, nghìn năm văn hiến, tháng cao điểm, ngày mới, bước ngoặt, chắp
  cánh ước mơ, sống xanh, sống đẹp, sống có ích, sống có trách nhiệm, tiêu dùng bền vững, tiêu dùng thông minh, thành phố đáng
  sống, thành phố học tập, xanh sạch đẹp an toàn, văn minh hiện đại, giàu đẹp văn minh, ấm no hạnh phúc, độc lập tự do, độc lập tự
  do hạnh phúc, hòa bình hữu nghị, hợp tác phát triển, dân giàu nước mạnh dân chủ công bằng văn minh, nhanh và bền vững, tiết kiệm
  hiệu quả, tiết kiệm và hiệu quả, an toàn và hiệu quả, an toàn tuyệt đối, tuyệt đối an toàn, kịp thời chính xác, khách quan công
  tâm, tận tâm chuyên nghiệp, hòa chung không khí, lương y như từ mẫu, gương mẫu đi đầu, nói đi đôi với làm, đi đôi với, song song
  với, gắn với, kết hợp với, phù hợp với, trung thành vô hạn, tuyệt đối trung thành, giữ gìn bản sắc, phát huy truyền thống, tiếp
  nối truyền thống, giáo dục truyền thống, bảo vệ môi trường, bảo vệ rừng, bảo vệ chủ quyền, bảo vệ quyền lợi, bảo đảm an toàn,
  bảo đảm an ninh, giữ vững an ninh, đảm bảo an toàn, phòng chống ma túy, phòng chống dịch bệnh, phòng chống cháy nổ, tác hại của
  thuốc lá, tác hại của rượu bia, nâng cao ý thức, nâng cao nhận thức, nâng cao chất lượng, nâng cao hiệu quả, nâng cao năng lực,
  nâng cao trình độ, nâng cao đời sống, nâng cao sức khỏe, cải thiện đời sống, ổn định đời sống, chăm lo đời sống, chăm sóc sức
  khỏe, bảo vệ sức khỏe, rèn luyện đạo đức, tu dưỡng đạo đức, phát triển kinh tế, phát triển sản xuất, phát triển nông thôn, phát
  triển đô thị, phát triển du lịch, phát triển thể thao, phát triển văn hóa, phát triển giáo dục, phát triển đảng viên, xây dựng
  đảng, xây dựng chính quyền, xây dựng gia đình, xây dựng nếp sống, xây dựng quê hương, xây dựng đất nước, xây dựng trái phép, lấn
  chiếm vỉa hè, lấn chiếm lòng đường, lòng đường vỉa hè, tự ý mở lối đi, hoàn thành nhiệm vụ, hoàn thành chỉ tiêu, hoàn thành kế
  hoạch, triển khai nhiệm vụ, triển khai kế hoạch, tổng kết công tác, sơ kết công tác, tổng kết năm học, tổng kết phong trào,
  phong trào thi đua yêu nước, phát động phong trào, phát động thi đua, hưởng ứng phong trào, cải cách hành chính, giải quyết hồ
  sơ, tiếp nhận hồ sơ, tiếp nhận ý kiến, nhận kết quả, kết quả giải quyết, thời gian giải quyết, kết quả bầu cử, danh sách cử tri,
  danh sách ứng cử viên, danh sách bầu cử, niêm yết danh sách, tiếp xúc cử tri, cử tri cả nước, ngày hội non sông, ngày bầu cử,
  đơn vị bầu cử, hòm phiếu phụ, quyền bầu cử, quyền ứng cử, nghĩa vụ công dân, trách nhiệm công dân, bộ máy nhà nước, tổ chức bộ
  máy, tinh gọn bộ máy, lãnh đạo đảng, lãnh đạo tỉnh, cán bộ công chức, cán bộ đảng viên, cán bộ hội, cán bộ công đoàn, đảng viên
  mới, đoàn viên mới, kết nạp đảng viên, kết nạp đoàn viên, quân và dân, khối đoàn kết, đoàn kết toàn dân, đại đoàn kết toàn dân
  tộc, công tác dân vận, công tác đảng, công tác hội, công tác xã hội, công tác dân số, công tác tuyên truyền, công tác phòng cháy
  chữa cháy, công tác chuyển đổi số, công tác cải cách hành chính, công tác tư tưởng, công tác cán bộ, công tác mặt trận, công tác
  đoàn, nhiệm vụ chính trị, nhiệm vụ năm học, nhiệm vụ quốc phòng, phương hướng nhiệm vụ, kế hoạch công tác, chương trình công
  tác, chương trình nghệ thuật, chương trình văn nghệ, chương trình giao lưu, giao lưu văn nghệ, giao lưu văn hóa, hội diễn văn
  nghệ, liên hoan văn nghệ, biểu diễn văn nghệ, biểu diễn nghệ thuật, mô hình kinh tế, tổ chức thực hiện, kiểm tra giám sát, thanh
  tra kiểm tra, hoạt động hè, hoạt động văn hóa, hoạt động thể thao, hoạt động tình nguyện, ý thức chấp hành, ý thức bảo vệ, kỹ
  năng phòng cháy, kỹ năng bơi, kỹ năng sinh tồn, kiến thức pháp luật, kiến thức quốc phòng, trình độ chuyên môn, chuyên môn
  nghiệp vụ, nghiệp vụ chuyên môn, năng lực quản lý, năng lực lãnh đạo, trách nhiệm nêu gương, nâng cao trách nhiệm, truyền thống
  yêu nước, truyền thống cách mạng, truyền thống hiếu học, truyền thống vẻ vang, truyền thống quê hương, lịch sử văn hóa, giá trị
  văn hóa, giá trị lịch sử, giá trị truyền thống, phát huy giá trị, bảo tồn di sản, bảo tồn và phát huy, chăm sóc giáo dục, nuôi
  dưỡng chăm sóc, tôn trọng và bảo vệ, hình thành và phát triển, thành lập và phát triển, hội nhập quốc tế, hội nhập và phát
  triển, đổi mới và phát triển, hợp tác quốc tế, kinh tế quốc tế, sản xuất nông nghiệp, sản xuất sạch, sản xuất an toàn, sản xuất
  và kinh doanh, sản xuất kinh doanh giỏi, sản xuất vụ đông, sản phẩm nông nghiệp, sản phẩm chủ lực, sản phẩm đặc trưng, sản phẩm
  truyền thống, ngành nghề nông thôn, nước sạch và vệ sinh môi trường, môi trường xanh, môi trường sống, môi trường làm việc, môi
  trường học tập, môi trường giáo dục, không gian sống, không gian đọc, không gian xanh, không gian công cộng, không gian văn hóa,
  cuộc sống xanh, cuộc sống mới, cuộc sống tốt đẹp, cuộc sống hạnh phúc, cuộc sống bình yên, cuộc sống cộng đồng, tương lai tươi
  sáng, tương lai con em, sức khỏe toàn dân, sức khỏe nhân dân, sức khỏe người tiêu dùng, sức khỏe người lao động, an toàn cộng
  đồng, an toàn người bệnh, an toàn đường sắt, an toàn đập, an toàn hàng không, an toàn khi lao động, an ninh con người, an ninh
  lương thực, an ninh nguồn nước, an ninh năng lượng, bình yên cuộc sống, bình yên biển đảo, cuộc sống bình yên của nhân dân, hạnh
  phúc gia đình, hạnh phúc nhân dân, hạnh phúc cho mọi nhà, ấm no hạnh phúc cho nhân dân, chào mừng thành công, lập thành tích
  chào mừng, lập thành tích, thiết thực chào mừng, hân hạnh đón tiếp, hân hạnh được đón tiếp, hân hạnh được phục vụ, rất hân hạnh,
  mừng năm mới, chúc mừng ngày, mừng xuân, đón năm mới, bước sang tuổi, khám chữa bệnh ban đầu, khám bệnh miễn phí, khám và điều
  trị, phòng bệnh hơn chữa bệnh, phòng cháy hơn chữa cháy, tiêm đủ mũi, uống đủ nước, ngủ đủ giấc, rửa tay bằng xà phòng, rửa tay
  thường xuyên, ăn uống hợp lý, ăn chín uống chín, đi khám ngay, hỏi ý kiến bác sĩ, theo chỉ định, chỉ định của bác sĩ, đúng nơi
  quy định, đúng giờ quy định, đúng quy định, đúng quy chế, đúng phần đường, đúng làn đường, đúng tốc độ, đúng tốc độ quy định,
  đúng thời hạn, đúng mục đích, đúng đối tượng, đúng pháp luật, trong tầm tay, trong lòng dân, trong sạch vững mạnh, vào cuộc
  sống, vào nề nếp, về trước thời hạn, nơi thờ tự, nơi đầu sóng, đầu sóng ngọn gió, nơi tuyến đầu, tuyến đầu tổ quốc, phên dậu,
  thành trì, pháo đài, lá cờ đầu, ngọn cờ đầu, dưới cờ đảng, dưới lá cờ, dưới ngọn cờ, dưới sự lãnh đạo, theo chân bác, theo gương
  bác, theo bước chân, làm theo lời bác, học tập và làm theo, học tập và làm theo tư tưởng đạo đức phong cách hồ chí minh, đạo đức
  hồ chí minh, tư tưởng đạo đức phong cách, tấm gương đạo đức, bác hồ kính yêu, bác hồ vĩ đại, đời đời nhớ ơn bác hồ, uống nước
  nhớ nguồn, ăn quả nhớ kẻ trồng cây, lá lành đùm lá rách, một miếng khi đói, nhiễu điều phủ lấy giá gương, người trong một nước,
  máu chảy ruột mềm, học đi đôi với hành, học thầy không tày học bạn, đi một ngày đàng, học một sàng khôn, phòng hơn chống, nhanh
  một giây, chậm cả đời, chậm một giây, khi vui sum họp, một nắng hai sương, chân cứng đá mềm, góp gió thành bão, tích tiểu thành
  đại, nước chảy đá mòn, sóng yên biển lặng, nghiêng nước nghiêng thành, trời yên biển lặng, bốn biển một nhà, kết nghĩa anh em,
  tắt lửa tối đèn, bán anh em xa, mua láng giềng gần, thương người như thể thương thân, kính lão đắc thọ, trẻ cậy cha, già cậy
  con, gừng càng già càng cay, tre già măng mọc, con hơn cha, nhà có phúc, non sông một dải, đất nước nở hoa, đất nước trọn niềm
  vui, thống nhất non sông, nối liền một dải, rạng rỡ việt nam, tự hào việt nam, việt nam hùng cường, khát vọng hùng cường, khát
  vọng cống hiến, khát vọng hòa bình, thế hệ mai sau, thế hệ tương lai, cháu con mai sau, mai sau con cháu, đăng ký kết hôn, đăng
  ký khai sinh, đăng ký khai tử, đăng ký kinh doanh, đăng ký tạm trú, đăng ký thường trú, đăng ký dự thi, đăng ký khám bệnh, đăng
  ký đất đai, đăng ký nghĩa vụ quân sự, đăng ký hộ tịch, đăng ký hiến máu, đăng ký hiến tạng, đăng ký thi đua, cấp giấy phép, cấp
  giấy chứng nhận, cấp đổi giấy phép lái xe, giấy chứng nhận quyền sử dụng đất, quy hoạch chung, quy hoạch đô thị, bảng giá đất,
  đơn vị hành chính, đơn vị hành chính cấp xã, địa giới hành chính, sắp xếp đơn vị hành chính, chính quyền hai cấp, chính quyền cơ
  sở, cấp cơ sở, cấp tỉnh, cấp xã, cấp quốc gia, cấp thành phố, đại biểu hội đồng nhân dân, đại biểu quốc hội khóa, quê cha đất
  tổ, thấu tình đạt lý, ca dao tục ngữ, thói hư tật xấu, cán bộ thuế, sai phần đường, giỏi việc nước, đảm việc nhà, tuổi cao gương
  sáng, địa phương hai cấp, sáng xanh sạch đẹp, năm học mới, kinh doanh giỏi, sản xuất giỏi, khó khăn vướng mắc, công an tỉnh, mái
  che, con trẻ, ra trường, biết bơi, rau sạch
`;
