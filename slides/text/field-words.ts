// Vietnamese words of several syllables that belong to one field of public work (Party and elections, offices, taxes and insurance,
// health, schools, army and police, fire, traffic, farming, networks, culture, sport, ranks, places), beside the common ones. By hand.

export const fieldWords = `
  đại hội điểm, phó bí thư, tổng bí thư, chủ tịch nước, huyện ủy, quận ủy, đảng đoàn, ban cán sự, ban tuyên giáo, ban dân vận, ban
  nội chính, huy hiệu đảng, thẻ đảng, đảng phí, điều lệ đảng, tổ đảng, chi ủy, sinh hoạt đảng, thù địch, tham luận, ban kiểm
  phiếu, tổ bầu cử, ban bầu cử, hòm phiếu, thường vụ, đảng kỳ, cờ đảng, cờ tổ quốc, búa liềm, chủ nghĩa mác, mác lê nin, hùng
  cường, chức sắc, đồng bào có đạo, tốt đời đẹp đạo, lương giáo, khối đại đoàn kết, dân nguyện, đầu nhiệm kỳ, giữa nhiệm kỳ, cuối
  nhiệm kỳ, đầu khóa, giữa khóa, cuối khóa, liên xã, liên phường, liên khu, liên cơ quan, liên thế hệ, liên trường, quy phạm pháp
  luật, giấy giới thiệu, giấy ủy quyền, sao y, ly hôn, lý lịch tư pháp, lý lịch, quyền sử dụng đất, thửa đất, địa chính, bản đồ
  địa chính, khiếu kiện, tinh giản, tinh giản biên chế, điều động, biệt phái, từ chức, nhân tố mới, thư điện tử, cổng thông tin,
  trực tuyến toàn trình, biểu phí, tài sản công, đường vành đai, tuyến cao tốc, cảng hàng không, tốc độ cao, bùng binh, mái vẩy,
  bục bệ, biển quảng cáo, rao vặt, ngập nước, cống rãnh, người nộp thuế, hộ nộp thuế, xuất nhập khẩu, chi cục hải quan, chi cục
  thuế, tổng cục thuế, đại lý thuế, thẻ ngân hàng, thẻ tín dụng, hộ vay, máy rút tiền, quầy giao dịch, chứng khoán, bất động sản,
  bảo hiểm nhân thọ, bảo hiểm xe, sổ bảo hiểm, tuổi nghỉ hưu, tử tuất, đại lý thu, mức đóng, mức hưởng, trái tuyến, lưới an sinh,
  phụ sản, sản khoa, nhi khoa, nội khoa, ngoại khoa, tai mũi họng, da liễu, y dược, kháng thuốc, điều dưỡng viên, hộ lý, hộ sinh,
  nữ hộ sinh, cô đỡ thôn bản, trước sinh, trước hôn nhân, viên sắt, chế độ ăn, đồ uống có cồn, thức ăn nhanh, ngộ độc rượu, chuỗi
  thực phẩm, chất bảo quản, hàn the, giãn cách, mũi nhắc lại, sổ tiêm chủng, bệnh không lây nhiễm, lây truyền, bệnh mạn tính, mạn
  tính, bệnh tim mạch, huyết áp cao, mỡ máu, cổ tử cung, hen suyễn, bệnh phong, bệnh gút, loãng xương, xương khớp, thoái hóa, chó
  cắn, muỗi vằn, lật úp, dụng cụ chứa nước, nằm màn, đậu mùa khỉ, dịch sởi, đau mắt đỏ, dịch hạch, ngân hàng máu sống, tiểu cầu,
  huyết học, ghép thận, ghép gan, y tá trưởng, buồng bệnh, giường bệnh, sơ cấp cứu, nha học đường, mắt kính, tật khúc xạ, khúc xạ,
  già hóa, tuổi vị thành niên, nhiễm hiv, mầm non tư thục, tư thục, ngoài công lập, cao đẳng nghề, trung cấp, sau đại học, phó
  giáo sư, học bạ số, sổ liên lạc, đồ dùng dạy học, thiết bị dạy học, thư viện xanh, góc đọc, đường sách, đầu cấp, cuối cấp, coi
  thi, quy chế thi, sĩ tử, học sinh nghèo, nghèo vượt khó, giáo viên dạy giỏi, phương pháp dạy học, giá trị sống, nghiện game,
  nghiện mạng xã hội, nội khóa, sao đỏ, cờ đỏ, liên đội trưởng, sao nhi đồng, cháu ngoan bác hồ, quân đoàn, quân chủng, binh
  chủng, tư lệnh, chính ủy, chính trị viên, lữ đoàn, cảnh vệ, đặc công, pháo binh, tăng thiết giáp, hạ sĩ, trung sĩ, thượng sĩ,
  thiếu úy, trung úy, thượng úy, đại úy, trung tá, thượng tá, đại tá, thiếu tướng, trung tướng, thượng tướng, đại tướng, sơ tuyển,
  quân dịch, lực lượng dự bị, quân dự bị, đồn biên phòng, đường biên, đường biên cột mốc, xuất nhập cảnh, buôn người, thềm lục
  địa, nhà giàn, đảo tiền tiêu, thẻ vàng, trộm cướp, móc túi, lô đề, số đề, nặng lãi, đòi nợ thuê, xiết nợ, bảo kê, hung khí, pháo
  trái phép, cây cần sa, cần sa, thuốc phiện, nghiện ma túy, người nghiện, tái nghiện, án phạt tù, chiếm đoạt tài sản, chiếm đoạt,
  an toàn mạng, tội phạm mạng, cuộc gọi lạ, cuộc gọi rác, sàn ảo, tiền ảo, bẫy lừa đảo, chiêu trò, thủ đoạn mới, mật khẩu mạnh, lộ
  lọt, định danh mức hai, căn cước gắn chíp, tổ liên gia, đường thoát nạn, đầu báo khói, vòi chữa cháy, mặt nạ phòng độc, mặt nạ
  phòng khói, búa phá dỡ, lồng sắt, chuồng cọp, xe máy điện, pin lithium, ắc quy, ổ cắm điện, thiết bị điện, cúp điện, sự cố điện,
  điện cao thế, lâm tặc, rừng đặc dụng, đặc dụng, kẹt xe, tắc đường, lấn làn, sai phần đường, quá tải trọng, thành thùng, cơi nới,
  cơi nới thành thùng, bốc đầu, nẹt pô, rú ga, bóp còi, đèn chiếu xa, đèn xi nhan, xe gắn máy, xe mô tô, xe ô tô, xe đưa đón, xe
  chở khách, xe hợp đồng, xe thô sơ, xe tự chế, đăng kiểm, biển số xe, camera giám sát, camera an ninh, lái đò, đò ngang, bến
  thủy, bến thủy nội địa, gác chắn, điểm đón, điểm đón trả, nông nghiệp xanh, nông nghiệp sạch, kinh tế hộ, tái cơ cấu, cơ cấu
  lại, cây ăn trái, cây công nghiệp, cây lúa, cây cà phê, cao su, hạt điều, sầu riêng, thanh long, nhãn lồng, cây vải, cây chè,
  đàn vật nuôi, đàn lợn, đàn bò, trâu bò, lở mồm long móng, viêm da nổi cục, tai xanh, khuyến nông viên, thuốc diệt cỏ, phân vi
  sinh, phụ phẩm, phụ phẩm nông nghiệp, cánh đồng lớn, cánh đồng mẫu lớn, dồn điền đổi thửa, thủy lợi nội đồng, nội đồng, hồ thủy
  lợi, lụt bão, bão số, sạt lở đất, xói lở, nhà tiêu, hợp vệ sinh, rác hữu cơ, rác vô cơ, rác tái chế, rác thải nguy hại, giỏ đi
  chợ, làn nhựa, nhựa dùng một lần, sản phẩm nhựa, ô nhiễm nhựa, phát thải thấp, nhà kính, tín chỉ các bon, hiệu ứng nhà kính,
  chim di cư, di cư, rạn san hô, khu bảo tồn, cát sỏi, nhà công vụ, vườn mẫu, hàng rào xanh, đường bê tông, bê tông hóa, cứng hóa,
  đường giao thông, chủ nhật xanh, sản phẩm ocop, nghề truyền thống, tiểu thủ công nghiệp, cụm công nghiệp, khu chế xuất, khu kinh
  tế, khu công nghệ cao, nhà nhân ái, đào tạo nghề, dữ liệu mở, chuỗi khối, điện toán đám mây, điện toán, internet vạn vật, vạn
  vật, mạng di động, sóng di động, băng rộng, sim rác, sim chính chủ, phần cứng, thiết bị đầu cuối, đầu cuối, ngân hàng số, phòng
  họp không giấy, hồ sơ số, tài khoản số, hợp quy, dân tộc học, khảo cổ học, tín ngưỡng thờ mẫu, thờ mẫu, hầu đồng, tranh dân
  gian, múa rối, múa rối nước, lân sư rồng, ví giặm, dân ca ví giặm, tài tử, cung đình huế, bài chòi, đàn bầu, đàn tính, đàn
  tranh, sáo trúc, trống hội, múa dân vũ, múa sạp, múa xòe, xòe thái, nhà cổ, khăn rằn, rạp chiếu, phim tài liệu, vở kịch, sân
  khấu hóa, đêm giao thừa, bắn pháo hoa, đếm ngược, ca sĩ, nhà thơ, triển lãm ảnh, triển lãm tranh, tranh cổ động, ảnh nghệ thuật,
  nhà văn hóa thôn, bói toán, loa kẹo kéo, điểm du lịch, khu du lịch, khách du lịch, khách quốc tế, hoa tam giác mạch, tam giác
  mạch, cây mùa xuân, rằm tháng giêng, rằm tháng bảy, thành tích cao, bóng đá nam, bóng đá nữ, bóng chuyền nam, bóng chuyền nữ,
  đua ghe ngo, ghe ngo, vật dân tộc, võ cổ truyền, bắn nỏ, bắn súng, bắn cung, tung còn, vòng chung kết, tứ kết, bốc thăm, huy
  chương bạc, huy chương đồng, cúp vô địch, cúp bạc, fair play, lão thành, lão thành cách mạng, cán bộ lão thành, bệnh binh, an
  táng, hài cốt, hài cốt liệt sĩ, mộ liệt sĩ, nhà dưỡng lão, bí thư đoàn, cán bộ đoàn, tổng phụ trách, tổng phụ trách đội, trung
  ương đoàn, tình nguyện hè, mùa hè xanh, hoa phượng đỏ, kỳ nghỉ hồng, sinh viên 5 tốt, nghìn việc tốt, giấy vụn, áo xanh, áo xanh
  tình nguyện, phụ nữ nghèo, chi hội trưởng, tổ phụ nữ, heo đất, ống tiền tiết kiệm, bạo lực giới, quấy rối, quấy rối tình dục,
  trẻ em nghèo, con dâu, nàng dâu, thành hôn, lớp bồi dưỡng, lớp tập huấn, lớp cảm tình đảng, cảm tình đảng, lớp đối tượng đảng,
  chuyên viên, chuyên viên chính, chuyên viên cao cấp, phó tổng giám đốc, chủ tịch hội, phó ban, phó trưởng ban, phó trưởng phòng,
  phó phòng, phó hiệu trưởng, chánh văn phòng, phó chánh văn phòng, chánh thanh tra, chánh án, phó chánh án, viện trưởng, kiểm sát
  viên, thẩm phán, thứ trưởng, vụ trưởng, chi cục trưởng, trưởng công an, phó trưởng công an, chỉ huy trưởng, chính trị viên phó,
  trưởng khu phố, đại sứ quán, tổng lãnh sự, lãnh sự quán, phái đoàn, khách quý, nội vụ, ngoại vụ, công thương, đài truyền hình,
  đài phát thanh, thông tấn xã, trách nhiệm hữu hạn, tổng công ty, doanh nhân trẻ, ban quản lý chợ, ban quản trị, ban quản lý
  rừng, ban trị sự, ban hộ tự, thánh thất, niệm phật đường, hội trường lớn, khánh tiết, sảnh chính, quầy lễ tân, nhà truyền thống,
  cửa chính, cửa phụ, cửa ra vào, cửa kính, sàn ướt, khu vực cấm, chó dữ, nước sâu nguy hiểm, sổ đăng ký, thẻ ra vào, dây đai an
  toàn, giày bảo hộ, kính bảo hộ, nút tai, giàn giáo, vận thăng, cần cẩu, cẩu trục, máy nén, nồi hơi, đình công, thỏa ước, thợ
  lành nghề, tay nghề cao, tổ công đoàn, công đoàn các cấp, bữa ăn ca, khu nhà trọ, ca sản xuất, quyền tác giả, tác quyền, kém
  chất lượng, giá niêm yết, cố đô huế, đất mũi, đất mũi cà mau, tây nam bộ, đông nam bộ, nam trung bộ, bắc trung bộ, miền ngược,
  cao nguyên đá, đồng văn, mèo vạc, lý sơn, cô tô, cát bà, bạch long vĩ, cồn cỏ, phú quý, thổ chu, hòn khoai, hà tiên, rạch giá,
  long xuyên, châu đốc, cao lãnh, sa đéc, bến cát, dĩ an, tân uyên, phan đình phùng, ngô quyền, đinh tiên hoàng, lý thường kiệt,
  trần nhân tông, nguyễn huệ, nguyễn đình chiểu, phan châu trinh, huỳnh thúc kháng, tô hiến thành, nguyễn văn cừ, nguyễn văn linh,
  lương thế vinh, lê quý đôn, lê văn tám, nguyễn bỉnh khiêm, nguyễn thái học, ngô gia tự, hoàng diệu, phạm ngọc thạch, tôn thất
  tùng, đặng thùy trâm, hồ xuân hương, trịnh công sơn, tố hữu, xuân diệu, nguyễn công trứ, quảng trường ba đình, nam kỳ khởi
  nghĩa, ma lai xi a, phi líp pin, ấn độ, liên bang nga, a se an, gương mặt trẻ, niềm tự hào, niềm hạnh phúc, lòng tự hào, sức
  mạnh nội sinh, nội sinh, ngoại lực, chất lượng sống, biện pháp, mục tiêu kép, muôn đời sau, nghìn đời, ngàn năm, ngàn năm văn
  hiến, đợt cao điểm, thấp điểm, khí thế mới, động lực mới, tầm cao mới, bước tiến mới, dấu ấn, dấu mốc, hành trình xanh, khởi đầu
  mới, ước mơ xanh, lối sống xanh, tiêu dùng xanh, công sở xanh, trường học xanh, thành phố xanh, khu phố xanh, hân hạnh, hân
  hoan, hồ hởi, nô nức, náo nức, tưng bừng, từ mẫu, cán đích, bắt nhịp, bứt tốc, cất tiếng, chốt kiểm dịch, chốt kiểm soát, trạm
  kiểm soát, trạm cân, trạm quan trắc, trạm khuyến nông, điểm thu gom, điểm tiếp nhận, điểm bán hàng, điểm truy cập, điểm tiêm,
  cán bộ kiểm lâm, người phụ thuộc, người sử dụng lao động, người bán dâm, người có thẩm quyền, hộ chăn nuôi, hộ sản xuất, hộ dân,
  hộ tái định cư, hộ khó khăn, cơ sở sản xuất, cơ sở kinh doanh, cơ sở lưu trú, nước giải khát, nước mắm, trứng gà, rau an toàn,
  thịt lợn, cá tra, tôm sú, tôm càng, nuôi tôm, lồng bè, bè cá, ao nuôi, ruộng bậc thang, bậc thang, vụ đông, vụ xuân, vụ hè thu,
  hè thu, đông xuân, lịch thời vụ, khung thời vụ, mạ non, gặt lúa, máy bay không người lái, không người lái, cơ giới hóa, tự động
  hóa, xã hội hóa, quốc tế hóa, chuyên nghiệp hóa, xanh hóa, kiên cố hóa, cá thể hóa, tối ưu hóa, việt nam hóa, nhựa hóa, điện khí
  hóa, hợp lý hóa, bền vững hóa, đơn giản hóa, phân quyền, phân cấp phân quyền, chồng chéo, ách tắc, nút thắt, sáng tỏ, sáng đèn,
  ngang tầm, đúng tầm, tầm vóc mới, thời cơ và thách thức, biến động, vùng lõm, vùng trắng, vùng lõi, lõi nghèo, thôn nghèo, huyện
  nghèo, đặc biệt khó khăn, xã đặc biệt khó khăn, bãi ngang, vùng bãi ngang, huyện đảo, đặc khu, khu tập thể, khu đô thị, khu đô
  thị mới, khu đô thị sinh thái, thôn buôn, bon làng, xóm chài, làng mộc, chân quê, hương quê, tiền nhân, lớp lớp, bao thế hệ, lộc
  non, cây bóng mát, cây cổ thụ, cây di sản, công viên cây xanh, hoa viên, bồn hoa, bậc thềm, nụ mầm, ngàn hoa, hoa thơm, trái
  ngọt, mùa bội thu, hạt thóc, miếng cơm, manh áo, nghĩa tình biên giới, quật cường, lừng lẫy, chói lọi, muôn năm, vạn tuế, dài
  lâu, dài hạn, trung hạn, ngắn hạn, trước hạn, trễ hạn, sợ trách nhiệm, bệnh thành tích, bệnh hình thức, hống hách, nói suông,
  nhân tài thật, người tài, trọng dụng, đãi ngộ, thể trạng, tâm lực, tâm đức, tâm thế, ý dân, quyền làm chủ, dân công, dân số
  vàng, dân số trẻ, đồ chơi, giao hưởng, báo cáo viên, đồ gỗ, đồ cổ, đồ điện, đồ uống, đồ lễ, đồ cúng, áo khoác, áo phông, áo
  thun, ao làng, ăn sáng, ăn trưa, ăn tối, ăn vặt, ăn cắp, ăn trộm, bà ngoại, bà nội, ông nội, ông ngoại, bài thi, bài tập, bài
  toán, bàn đạp, bàn là, bàn học, bàn ăn, bánh xe, bánh kẹo, bánh giày, bánh trung thu, bao cát, bao tải, báo giấy, báo điện tử,
  bạt ngàn, bãi đáp, bão giông, bếp than, bếp từ, bếp điện, bệ phóng, bia rượu, bia hơi, biển chỉ dẫn, bình đựng, bình xịt, bóng
  đêm, bó đuốc, bò sữa, bông lúa, bông sen, bột giặt, bờ ruộng, bụi cây, bùn đất, bút bi, bữa tiệc, bức thư, bức ảnh, ca bin, cá
  cảnh, cá chép, cá biển, cá nước ngọt, cá khô, cái bẫy, cân nặng, cần câu, cảng vụ, cành cây, cánh buồm, cau trầu, trầu cau, câu
  đố, cây cầu, cây tre, cây quất, chăn màn, chân đèo, chất lỏng, chất tẩy, chiếc nón, chiến hào, chim muông, chim bồ câu, bồ câu,
  chong chóng, chỗ ngồi, chỗ đứng, chỗ ở, chỗ trống, chủ cửa hàng, chủ phương tiện, chủ nuôi, chủ sử dụng, chú thích, chua ngọt,
  chuyên ban, chuyến biển, chuyến thăm, chữ viết tay, chữ số, cọc gỗ, con trâu, con sông, con đê, còng tay, cổ tay, trái phiếu,
  công quỹ, công ước, công thức, công xưởng, cơm hộp, cơn lũ, cú đấm, củ quả, cung cách, cung văn hóa, cung thiếu nhi, cuộc hẹn,
  cuộc vui, cuối tháng, đầu tuần, đầu tháng, đầu giờ, cuống lá, cụ già, cư xá, cửa rừng, cửa ngõ, dãy núi, dãy nhà, dải lụa, dàn
  nhạc, dàn hợp xướng, hợp xướng, dáng hình, danh ca, dao kéo, dầu nhớt, dầu khí, dây phơi, dòng chữ, dòng điện, dòng tiền, dốc
  đèo, đèo dốc, dụng ý, duyệt binh, diễu binh, diễu hành, đá quý, đá banh, đàn hát, đàn ca, đảo nhỏ, đầm lầy, đầm sen, đập thủy
  điện, nhiệt điện, đất trồng, đất hiếm, đèn cồn, đèn dầu, đèn cốt, đèn nháy, đề bài, đêm khuya, đêm hè, đêm trắng, đĩa nhạc, địa
  giới, điểm tối, điểm mù, điểm xuất phát, điều khoản, điệu múa, đinh ốc, đoạn cua, đoàn phim, đoàn xiếc, đô vật, đỗ quyên, đội
  trưởng, đôi vai, đôi giày, đối thủ, đồng cỏ, đồng muối, đồng niên, đũa thìa, đường cong, đường dốc, đường đèo, đường đất, đường
  nhựa, đường đua, đường chạy, đường trơn, đường vòng, gạch ngói, gác xép, gánh hàng, gạo nếp, gạo tẻ, gấu bông, ghế nhựa, ghế
  ngồi, gia đạo, gia sản, giá đỗ, giá thuốc, giải mã, giấy bút, giấy báo, giấy thông hành, giấy vệ sinh, giỏ hoa, giờ thi, giờ
  dạy, góc khuất, gói quà, gương lược, gương cầu, hải đăng, hải phận, hành khất, hạt mưa, hầm hào, hầm lò, hầm rượu, hậu cung, nội
  điện, chính điện, hiên nhà, hình bóng, hình hài, hình xăm, hoa màu, hoa ly, hoa súng, hòa nhạc, họ tộc, học hàm, học vụ, hồ cá,
  hồ điều hòa, hồ bán nguyệt, hố đen, hộp quà, hộp thuốc, hồn thơ, hơi men, hơi nước, hợp âm, hương án, hương hồn, kem dưỡng, kẻ
  cắp, kẻ lừa đảo, kẻ thù, kho thóc, kho sách, khách tham quan, khách đi tàu, khách viếng, thính giả, độc giả, khay trà, khăn ướt,
  khăn tang, khí độc, khí đốt, khoai lang, khoai tây, khoang tàu, khoang lái, khu chợ, khu mỏ, khu rừng, khu vườn, khung cửa, kính
  mắt, kính vỡ, kỷ vật, lá dong, lát cắt, lăng bác, lăng tẩm, lễ đường, lịch âm, lịch bàn, lịch học, lịch khám, lịch cắt điện,
  loài chim, loa đài, loa phát thanh, lò mổ, lò đốt, lò gạch, lò vi sóng, lòng sông, lòng tham, lối mòn, lối nhỏ, lời ca, lời hát,
  lời hẹn, lúa non, luận án, lưới đánh cá, lượt khách, ly cà phê, ly nước, ly rượu, mạch nước, mạch máu, mái chèo, mái tóc, mạng
  sống, màng lọc, mâm ngũ quả, mây trời, mẹ bầu, mẹ già, mẹo hay, miếng bánh, miếng trầu, mỏ than, mỏ đá, mỏ dầu, món ăn, món
  ngon, món nợ, mô đất, mồ mả, mùa gặt, mùa trăng, mùa giải, muối ăn, muỗi đốt, mực nước, nấm độc, nấm mốc, nén hương, nến thơm,
  ngã rẽ, ngành học, ngành nước, ngành than, ngành giáo dục, ngành thuế, ngày rằm, ngày cưới, ngoại hạng, ngoại tệ, ngọn núi, ngọn
  hải đăng, ngọn cây, ngôi chùa, ngôi đền, ngôi nhà chung, người chị, người bà, người ông, người quen, người yêu, người ốm, người
  điếc, người mù, người lạc, người gặp nạn, người bị nạn, người vi phạm, người qua đường, người về hưu, nguyên đơn, nguyên thủ,
  nguyên tố, nhà bác học, nhà hảo tâm, nhà tang lễ, nhà thi đấu, nhà vườn, nhà tranh, nhà ngói, nhà phố, nhà lầu, nhạc trẻ, nhạc
  trịnh, nhạc nhẹ, nhạc viện, nhân công, nhân dạng, nhẫn cưới, nhịp thở, nhóm bạn, nhu yếu phẩm, niên giám, niềm đam mê, đam mê,
  niềm thương, nón bảo hiểm, nón sơn, nồi cơm, nồi bánh, nông lâm thủy sản, nợ nần, nợ xấu, nước máy, nước chấm, nước xiết, nước
  sôi, ổ chuột, ông chủ, phá rối, phách lối, phao tròn, pháp danh, phân khu, phân trạm, phân xã, phân lô, phần cơm, phép cộng,
  phép màu, phép tắc, phi công, phi trường, phích điện, phích nước, phiếu chi, phiếu khám, phiếu mượn, phiếu khảo sát, phòng ăn,
  phòng ngủ, phòng tắm, phòng trọ, phòng giam, phòng thay đồ, phố núi, phố biển, phổi xanh, phù sa, phụ bản, phụ lục, phụ tùng,
  phục trang, phương trời, quán ăn, quán xá, quán nước, quán cà phê, quản giáo, quạt điện, quạt trần, quạt hơi nước, quân phục,
  quân tư trang, quê ngoại, quê nội, quê cha, đất tổ, que kem, quy luật, quyển sổ, quyển vở, rác rưởi, rau củ quả, rau muống,
  ruộng muối, ruột thịt, rượu quê, sà lan, sách điện tử, sân golf, sân khách, sân phơi, sàn diễn, sàn tàu, sắc xuân, sắc phục, sắc
  lệnh, sắc tộc, sắt thép, sâu răng, sâu rầy, sâu bọ, sinh mệnh, sinh phẩm, số máy, số hiệu, số đông, sổ hộ nghèo, sổ lưu niệm,
  sữa bột, sữa tươi, sức nước, sức gió, sườn đồi, tã lót, tạp dề, tài lộc, tay áo, tay nải, tàu chợ, tàu du lịch, tàu hàng, tàu
  khách, tàu xe, tăm tre, tầm bắn, tầm mắt, tầng cao, tầng lớp, tập ảnh, tập sách, tập thơ, tem phiếu, tem bưu chính, dương lịch,
  tết âm lịch, tháp chuông, tháp chàm, tham số, thân hữu, thân phận, thầy mo, thẻ nhớ, thẻ sinh viên, thẻ tên, thềm nhà, thi hài,
  thi thể, thi văn, thị thực, thị trưởng, thiên thần, thiệp mời, thiệp cưới, thiếu sinh quân, thỏ trắng, thơ văn, thợ may, thợ hồ,
  thợ máy, thời khóa biểu, á khoa, thú rừng, thuốc bổ, thuốc độc, thuốc ho, thuốc nổ, thuốc súng, thuốc tránh thai, thuở ấu thơ,
  ấu thơ, thuyền nan, thuyền rồng, thư tay, thư mời, thư tín, thực phẩm chức năng, thực quyền, tia sét, tiệm cầm đồ, cầm đồ, tiệm
  vàng, tiền sự, tiền nhàn rỗi, tiếng gọi, tiếng lòng, tiếng loa, tiết dạy, tiệc cưới, tiêu bản, tiêu ngữ, tiểu cảnh, tin nóng,
  tin sai sự thật, tỉnh lộ, huyện lộ, hương lộ, tình báo, tình cha, tờ gấp, tờ tiền, tóc bạc, tổ chim, tổ sản xuất, tổ tiết kiệm,
  tổ xung kích, trại sáng tác, tranh thêu, tranh tường, tranh bích họa, bích họa, trẻ nít, trẻ mầm non, triển vọng, triệu phú,
  trống da, trung điểm, trụ đèn, trục đường, trường làng, trường bắn, trường đua, trường quay, trưởng họ, trưởng tộc, trưởng nhóm,
  trưởng trạm, trưởng xóm, trưởng lão, tủ áo, tủ bếp, tủ đông, tủ kính, tuần trăng mật, tục lệ, tục ngữ, ca dao, tuyến xe, tuyến
  bay, tuyến tỉnh, tuyến dưới, tuyến trên, tuyến phòng thủ, từ khóa, tường lửa, tường nhà, tượng phật, vạch qua đường, vải vóc,
  vải áo, vành mũ, văn xuôi, văn bia, văn chỉ, vật cản, vật chứa, vật nặng, vật nhọn, vật sắc nhọn, sắc nhọn, vật tư nông nghiệp,
  vé máy bay, vé mời, vé vào cửa, vết thương, vết nứt, vết xe, viện dưỡng lão, viên đá, việc riêng, việc chung, việc thiện, việc
  lành, việc dân, việc làng, việc họ, vịt đàn, võ sĩ, võ đường, vòi sen, vỏ sữa, vốn từ, vợ con, vợ hiền, vùng cấm, vùng lúa, vùng
  than, vùng mỏ, vùng rau, vùng chè, vườn bách thú, bách thú, bách thảo, vườn chim, vườn nhà, vườn rừng, xã viên, xà lan, xà cừ,
  xác chết, xe bò, xe bồn, xe ca, xe cẩu, xe chở rác, xe công, xe cứu hộ, xe du lịch, xe giường nằm, xe hoa, xe hơi, xe kéo, xe
  lu, xe lôi, xe tải nặng, xe tăng, xe thang, xe trâu, xe trộn, xi lanh, xương rồng, xuôi ngược, suất học bổng, xưởng gỗ, y bạ, y
  lệnh, y phục, yếu nhân, lọt lòng, thơm tho, nhanh trí, khéo tay, cứu sinh, trợ giảng, để yên, đăng kiểm viên, bế giảng, giải
  thể, truy thu, bảo lãnh, gieo cấy, chăm nom, đỡ đầu, tiết lộ, tích hợp, truyền tải, biên tập, thả rông, chôn lấp, bôi nhọ, kích
  động, chờ đợi, tôn thờ, quyên tặng, đưa tiễn, tạm ứng, hằng tuần, hằng tháng, bên cạnh, dọc theo, quanh năm, suốt ngày, từ nay,
  chi cục, bộ luật, thầy cô giáo, đổi mới sáng tạo, chỉnh đốn, công cụ hỗ trợ, hè phố, cướp giật, gọi điện, sang đường, gửi tiền,
  chuyển tiền, rút tiền, đạp xe, tháng tuổi, gian lận thương mại, mỗi tuần, mỗi tháng, mỗi năm, khoảng trời, thuyết minh viên,
  thanh thiếu niên, cổ đông, đại hội đồng cổ đông, hội nhà báo, trụ sở làm việc, chxhcn việt nam, tncs hồ chí minh, tntp hồ chí
  minh, ủy ban thường vụ quốc hội, ủy ban thường vụ, dự án thành phần, mặt trận tổ quốc việt nam, dịch tả lợn châu phi, sở hữu trí
  tuệ, đại hội đại biểu, công an nhân dân việt nam, quân đội nhân dân việt nam, thủ tục hành chính, bí thư chi bộ, bí thư đảng ủy,
  đầu tư công, hội đồng bầu cử, bảo hiểm xã hội tự nguyện, thời đại mới, khó phân hủy, gọi ngay, sống mãi, an ninh tổ quốc,
  đạt chuẩn, ít nhất, không ai, không một ai, không có,
  khởi tạo, máy tính tiền, đại hội đại biểu toàn quốc, chủ tịch hồ chí minh, cử tri đoàn, bầu vào
`;
