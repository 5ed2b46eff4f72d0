// Vietnamese words of several syllables that a line must not cut in two: common words of office and civic language.
// Grouped by field so that gaps are easy to see; a word's syllables are joined by single spaces.

const words = `
  làm việc, công việc, công tác, nhiệm vụ, trách nhiệm, kỷ cương, kỷ luật, đoàn kết, hợp tác, phối hợp, thi đua, khen thưởng,
  danh hiệu, thành tích, hoàn thành, xuất sắc, chất lượng, hiệu quả, nâng cao, đẩy mạnh, tăng cường, tiếp tục, thực hiện,
  tổ chức, quản lý, lãnh đạo, chỉ đạo, cán bộ, công chức, viên chức, nhân viên, người lao động, lao động, tập thể, cá nhân,
  cơ quan, đơn vị, văn phòng, nhà nước, chính quyền, chính phủ, quốc hội, hội đồng, ủy ban, uỷ ban, nhân dân, toàn dân, đồng bào,
  đại biểu, đại hội, hội nghị, hội thảo, kế hoạch, chương trình, phong trào, cuộc vận động, vận động, tuyên truyền, hưởng ứng,
  tham gia, chung tay, chung sức, gương mẫu, nêu gương, hành động, sáng tạo, đổi mới, phát triển, bền vững, xây dựng, bảo vệ,
  cải cách, hành chính, thủ tục, hồ sơ, trực tuyến, dịch vụ công, dịch vụ, công dân, chuyển đổi số, chuyển đổi, công nghệ,
  thông tin, dữ liệu, điện tử, quốc gia, tổ quốc, đất nước, quê hương, dân tộc, độc lập, tự do, hạnh phúc, hòa bình, hoà bình,
  hiến pháp, pháp luật, nghị quyết, quyết định, chỉ thị, thông báo, quy định, nội quy, quy chế, chấp hành, bầu cử, cử tri, quyền lợi, nghĩa vụ,
  phục vụ, tận tụy, tận tuỵ, tận tâm, thân thiện, lịch sự, văn minh, văn hóa, văn hoá, nếp sống, gia đình, cộng đồng, xã hội,
  môi trường, tài nguyên, thiên nhiên, biến đổi khí hậu, khí hậu, rác thải, phân loại, tái chế, tiết kiệm, năng lượng, nguồn nước,
  xanh sạch đẹp, tương lai, thế hệ, trẻ em, thiếu nhi, thanh niên, phụ nữ, cựu chiến binh, người cao tuổi, học sinh, sinh viên,
  giáo viên, nhà giáo, nhà trường, giáo dục, đào tạo, học tập, tri thức, sách vở, thư viện, khoa học, kỹ thuật,
  sức khỏe, sức khoẻ, y tế, bệnh viện, thầy thuốc, bác sĩ, tiêm chủng, phòng bệnh, phòng chống, dịch bệnh, vệ sinh, thực phẩm,
  an toàn, an ninh, trật tự, giao thông, mũ bảo hiểm, bảo hiểm, phòng cháy, chữa cháy, phòng cháy chữa cháy, cứu nạn, cứu hộ,
  tai nạn, thiên tai, bão lụt, cảnh giác, tội phạm, ma túy, ma tuý, bạo lực, lừa đảo, rượu bia, thuốc lá,
  hiến máu, nhân đạo, nhân ái, nghĩa cử, cao đẹp, từ thiện, tình nguyện, đền ơn đáp nghĩa, tri ân, kỷ niệm, thành lập, truyền thống,
  chào mừng, nhiệt liệt, chúc mừng, chào đón, năm mới, giáng sinh, trung thu, mùa xuân, quốc khánh, giải phóng, chiến thắng,
  thường xuyên, đầy đủ, tích cực, nghiêm túc, nghiêm chỉnh, quyết tâm, phấn đấu, vì sao, bình đẳng, tiến bộ, công bằng, dân chủ,
  nơi công cộng, công cộng, nông thôn, nông nghiệp, công nghiệp, sản xuất, kinh doanh, doanh nghiệp, kinh tế, thương mại, du lịch,
  khách hàng, tiêu dùng, hàng hóa, hàng hoá, thị trường, tài chính, ngân sách, thuế suất, đầu tư, xóa đói giảm nghèo, giảm nghèo,
  thể thao, thể dục, nghệ thuật, triển lãm, liên hoan, lễ hội, khai giảng, tổng kết, sơ kết, khai mạc, bế mạc,
  thành phố, thị xã, phường xã, tổ dân phố, khu dân cư, dân cư, địa phương, trung ương, thủ đô, biển đảo, biên giới, chủ quyền
`;

export const compounds: ReadonlySet<string> = new Set(words.split(',').map((word) => word.trim().replace(/\s+/g, ' ')));

/** Syllables of the longest word in the list. */
export const longestCompound = 4;
