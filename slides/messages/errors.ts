// One clear sentence for each expected failure, in both languages: what happened, what was kept, what to do.

type Sentence = { vi: string; en: string };

export const errorSentences = {
  internal: {
    vi: 'Pano gặp lỗi không lường trước; dữ liệu đã lưu vẫn nguyên vẹn. Chi tiết nằm trong nhật ký.',
    en: 'Pano met an unexpected error; what was saved is untouched. The log has the details.',
  },
  'unknown-method': { vi: 'Không có lệnh “{method}”.', en: 'There is no call named “{method}”.' },
  forbidden: { vi: 'Máy này không được phép làm việc đó.', en: 'This machine is not allowed to do that.' },
  /** A browser without the key of this start: a tab from before it, or a machine that is not the office's own. */
  'studio-closed': {
    vi: 'Pano đã khởi động lại nên không còn nhận ra trang này. Hãy mở lại xưởng thiết kế từ Pano, hoặc bằng địa chỉ mà Pano in ra khi khởi động.',
    en: 'Pano was started anew and no longer knows this page. Open the studio again from Pano, or with the address that Pano printed when it started.',
  },
  /** The reason comes from the schema library, in English only. */
  'bad-input': { vi: 'Dữ liệu gửi lên không đúng ở mục “{path}”.', en: 'What was sent is wrong at {path}: {reason}.' },
  'not-found': { vi: 'Không tìm thấy {kind} “{id}”.', en: '{kind} “{id}” was not found.' },
  conflict: {
    vi: '“{name}” đã được sửa ở nơi khác; cả hai bản đều được giữ. Hãy chọn bản muốn dùng.',
    en: '“{name}” was changed elsewhere; both versions are kept. Choose the one to use.',
  },
  'in-use': { vi: '“{name}” đang được dùng ở: {users}.', en: '“{name}” is still used by: {users}.' },

  'library-missing': { vi: 'Không có thư viện Pano ở {folder}.', en: 'There is no Pano library in {folder}.' },
  'library-exists': {
    vi: 'Ở {folder} đã có một thư viện; không có gì bị thay đổi.',
    en: 'There is already a library in {folder}; nothing was changed.',
  },
  'library-read-only': {
    vi: 'Không ghi được vào thư mục thư viện {folder}; không có gì bị thay đổi. Hãy kiểm tra quyền ghi.',
    en: 'The library folder {folder} cannot be written to; nothing was changed. Check its permissions.',
  },
  'library-locked': {
    vi: 'Thư viện này đang mở trong một Pano khác (tiến trình {pid} trên máy {host}). Hãy đóng nó trước.',
    en: 'This library is open in another Pano (process {pid} on {host}). Close that one first.',
  },
  'library-newer': {
    vi: 'Thư viện này do một bản Pano mới hơn ghi (phiên bản dữ liệu {schema}); hãy cập nhật Pano. Không có gì bị thay đổi.',
    en: 'This library was written by a newer Pano (data version {schema}); update Pano. Nothing was changed.',
  },
  'library-unreadable': {
    vi: 'Không đọc được thư viện ở {folder}: {file} bị hỏng hoặc không mở được ({reason}) và không có bản sao lưu. Không có gì bị thay đổi.',
    en: 'The library in {folder} cannot be read: {file} is damaged or cannot be opened ({reason}) and has no backup. Nothing was changed.',
  },
  'left-behind': {
    vi: 'Không mở được “{file}”, và cũng không gỡ lại được những gì đã kịp thêm vào thư viện: {names}. Hãy kiểm tra ổ đĩa rồi mở lại tệp này, hoặc tự xóa chúng.',
    en: '“{file}” could not be opened, and what had been added to the library already could not be taken back: {names}. Check the disk, then open this file again or remove them yourself.',
  },
  'disk-full': {
    vi: 'Ổ đĩa đã đầy nên chưa lưu được “{name}”; những gì đã có vẫn nguyên. Hãy giải phóng chỗ rồi lưu lại.',
    en: 'The disk is full, so “{name}” was not saved; what was there is untouched. Free some space and save again.',
  },
  'write-failed': {
    vi: 'Không ghi được “{name}” ({reason}); những gì đã có vẫn nguyên.',
    en: '“{name}” could not be written ({reason}); what was there is untouched.',
  },
  'folder-missing': {
    vi: 'Không ghi được “{name}” vì không có thư mục để ghi vào; những gì đã có vẫn nguyên. Hãy tạo thư mục, hoặc cắm lại ổ đĩa, rồi thử lại.',
    en: '“{name}” could not be written: its folder is not there; what was there is untouched. Make the folder, or plug the drive in again, and try again.',
  },

  'file-missing': { vi: 'Không mở được tệp “{file}”.', en: 'The file “{file}” could not be opened.' },
  'file-empty': { vi: 'Tệp “{file}” trống; không có gì được nhập.', en: 'The file “{file}” is empty; nothing was imported.' },
  'file-too-large': {
    vi: 'Tệp “{file}” lớn {size} MB, vượt giới hạn {limit} MB; không có gì được nhập.',
    en: 'The file “{file}” has {size} MB, over the limit of {limit} MB; nothing was imported.',
  },
  'file-kind-unknown': {
    vi: 'Pano không đọc được loại tệp của “{file}”. Hãy dùng .txt, .csv, .docx, .pano, .png, .jpg, .webp, .gif, .svg, .ttf hoặc .otf.',
    en: 'Pano cannot read the kind of file that “{file}” is. Use .txt, .csv, .docx, .pano, .png, .jpg, .webp, .gif, .svg, .ttf or .otf.',
  },
  'font-broken': {
    vi: '“{file}” không phải là phông chữ còn nguyên; không có gì được thêm. Hãy lấy lại tệp gốc.',
    en: '“{file}” is not a whole font; nothing was added. Get the original file again.',
  },
  'font-collection': {
    vi: '“{file}” gói nhiều phông trong một tệp (.ttc) nên Pano không nhận; hãy tách thành từng tệp .ttf hoặc .otf rồi thêm lại.',
    en: '“{file}” holds several fonts in one file (.ttc), which Pano does not take; split it into .ttf or .otf files and add those.',
  },
  'font-web': {
    vi: '“{file}” là phông dùng cho trang web (WOFF) nên Pano không nhận; hãy thêm tệp .ttf hoặc .otf của phông đó.',
    en: '“{file}” is a font for web pages (WOFF), which Pano does not take; add the .ttf or .otf file of that font.',
  },
  'font-postscript': {
    vi: '“{file}” có đường nét PostScript thuộc loại mỗi nơi vẽ một khác nên Pano không nhận; hãy thêm bản TrueType (.ttf) của phông đó.',
    en: '“{file}” has PostScript outlines of a kind that is drawn differently from place to place, so Pano does not take it; add the TrueType (.ttf) version of that font.',
  },
  'font-variable': {
    vi: '“{file}” là phông biến thiên nên in ra mỗi nơi một khác; hãy thêm các tệp tĩnh (.ttf hoặc .otf), mỗi độ đậm một tệp.',
    en: '“{file}” is a variable font, which prints differently from place to place; add its static files (.ttf or .otf), one for each weight.',
  },
  'font-endless': {
    vi: 'Quy tắc ghép chữ trong phông “{file}” lặp mãi không dứt nên Pano không nhận; hãy dùng bản khác của phông đó.',
    en: 'The rules in “{file}” for putting letters together never come to an end, so Pano does not take it; use another version of that font.',
  },
  'font-not-set': {
    vi: 'Không xếp được dòng chữ bằng phông “{font}” vì quy tắc ghép chữ trong phông bị hỏng; hãy chọn phông khác cho dòng chữ đó.',
    en: 'The text could not be set in the font “{font}”, whose rules for putting letters together are broken; choose another font for that text.',
  },
  'font-not-drawn': {
    vi: 'Trình duyệt không vẽ được phông “{font}” nên tạm dùng phông khác; hãy bỏ phông này trong Cài đặt rồi thêm lại tệp gốc.',
    en: 'The browser cannot draw the font “{font}”, so another one stands in for it; remove it in Settings and add the original file again.',
  },
  'font-restricted': {
    vi: 'Phông “{font}” không cho phép kèm theo tệp PDF; hãy xuất PDF với chữ đã chuyển nét.',
    en: 'The font “{font}” may not be put into a PDF; export the PDF with letters as outlines.',
  },
  'plan-not-found': {
    vi: 'Trong “{file}” không thấy kế hoạch hay khẩu hiệu nào; không có gì được nhập.',
    en: 'No plan and no slogan was found in “{file}”; nothing was imported.',
  },
  'docx-unsafe': {
    vi: '“{file}” giải nén ra quá lớn hoặc có cấu trúc lạ nên Pano không mở; không có gì được nhập.',
    en: '“{file}” unpacks to far too much or is oddly built, so Pano did not open it; nothing was imported.',
  },
  'docx-broken': {
    vi: '“{file}” không phải là tệp Word còn nguyên; không có gì được nhập.',
    en: '“{file}” is not a whole Word file; nothing was imported.',
  },
  'picture-too-large': {
    vi: 'Ảnh “{file}” có {width}×{height} điểm ảnh, vượt giới hạn {limit} triệu; không có gì được nhập. Hãy thu nhỏ ảnh.',
    en: 'The picture “{file}” has {width}×{height} pixels, over the limit of {limit} million; nothing was imported. Make it smaller.',
  },
  'picture-broken': {
    vi: 'Ảnh “{file}” bị hỏng; không có gì được nhập.',
    en: 'The picture “{file}” is damaged; nothing was imported.',
  },
  'svg-unsafe': {
    vi: 'Hình “{file}” chứa mã chạy được hoặc liên kết ra ngoài nên Pano không nhận; không có gì được nhập.',
    en: 'The drawing “{file}” holds a script or a link to the outside, so Pano did not take it; nothing was imported.',
  },
  'design-newer': {
    vi: '“{file}” do một bản Pano mới hơn ghi (phiên bản dữ liệu {schema}); hãy cập nhật Pano. Không có gì được nhập.',
    en: '“{file}” was written by a newer Pano (data version {schema}); update Pano. Nothing was imported.',
  },
  'design-broken': {
    vi: 'Tệp thiết kế “{file}” bị hỏng hoặc bị cắt cụt; không có gì được nhập.',
    en: 'The design file “{file}” is damaged or cut off; nothing was imported.',
  },

  'duration-out-of-range': {
    vi: 'Mỗi mục trong danh sách phát cần từ 1 giây đến 24 giờ; mục thứ {position} có {seconds} giây.',
    en: 'Each item of a playlist needs 1 second to 24 hours; item {position} has {seconds} seconds.',
  },
  'time-invalid': {
    vi: '“{value}” không phải là thời điểm ISO, ví dụ 2026-11-23T08:00.',
    en: '“{value}” is not an ISO time such as 2026-11-23T08:00.',
  },
  'zone-unknown': { vi: 'Không có múi giờ “{zone}”.', en: 'There is no time zone “{zone}”.' },

  'port-in-use': {
    vi: 'Cổng {port} đang được chương trình khác dùng; hãy chọn cổng khác với --port.',
    en: 'Port {port} is used by another program; choose another with --port.',
  },
  'address-unavailable': {
    vi: 'Không mở được cổng {port} ở địa chỉ {address} trên máy này ({reason}).',
    en: 'Port {port} at the address {address} cannot be opened on this machine ({reason}).',
  },
  'host-unreachable': { vi: 'Không liên lạc được với máy chủ Pano.', en: 'The Pano host cannot be reached.' },
  'too-many-requests': {
    vi: 'Quá nhiều yêu cầu; hãy thử lại sau {seconds} giây.',
    en: 'Too many requests; try again in {seconds} seconds.',
  },
  'body-too-large': { vi: 'Dữ liệu gửi lên vượt giới hạn {limit} MB.', en: 'What was sent is over the limit of {limit} MB.' },
  'pairing-unknown': { vi: 'Mã ghép nối không đúng hoặc đã hết hạn.', en: 'The pairing code is wrong or has expired.' },
  'pin-wrong': { vi: 'Mã PIN không đúng.', en: 'The PIN is wrong.' },

  'export-format': {
    vi: 'Không xuất được dạng “{format}”; hãy dùng .pdf, .svg, .png, .jpg, .webp, .gif, .zip hoặc .pano.',
    en: '“{format}” cannot be exported; use .pdf, .svg, .png, .jpg, .webp, .gif, .zip or .pano.',
  },
  'not-in-mm': {
    vi: '“{name}” là thiết kế cho màn hình, không có kích thước in; chỉ gửi nhà in được thiết kế tính bằng milimét.',
    en: '“{name}” is made for screens and has no printed size; only designs in millimetres go to a print shop.',
  },
  /** `atDpi` is “ (87 dpi)” for a design in mm, and empty for one in px. */
  'export-too-large': {
    vi: 'Ảnh {width}×{height} điểm ảnh quá lớn cho một tệp; lớn nhất có thể là {largestWidth}×{largestHeight}{atDpi}. Cần lớn hơn thì hãy xuất thành dải (.zip) hoặc PDF.',
    en: 'A picture of {width}×{height} pixels is too large for one file; the largest possible is {largestWidth}×{largestHeight}{atDpi}. For more, export it in strips (.zip) or as a PDF.',
  },
  'strips-too-large': {
    vi: 'Ảnh {width}×{height} điểm ảnh quá lớn, kể cả khi chia thành dải; lớn nhất có thể là {largestWidth}×{largestHeight}{atDpi}. Cần lớn hơn thì hãy xuất PDF.',
    en: 'A picture of {width}×{height} pixels is too large even in strips; the largest possible is {largestWidth}×{largestHeight}{atDpi}. For more, export a PDF.',
  },
  'export-too-heavy': {
    vi: 'Tệp sẽ nặng hơn {limit} MB nên Pano đã dừng; chưa có tệp nào được ghi. Hãy giảm độ phân giải, hoặc dùng JPG thay cho PNG.',
    en: 'The file would have more than {limit} MB, so Pano stopped; no file was written. Lower the resolution, or use JPG instead of PNG.',
  },
  'strips-in-zip': {
    vi: 'Ảnh chia thành dải nằm trong một tệp zip; hãy đặt tên có đuôi .zip thay cho “{file}”.',
    en: 'A picture in strips comes in a zip; give a name that ends in .zip instead of “{file}”.',
  },
  'export-cancelled': { vi: 'Đã dừng xuất tệp; chưa có tệp nào được ghi.', en: 'The export was stopped; no file was written.' },
  'too-many-sheets': {
    vi: 'Cần {count} tờ {paper}, quá {limit} tờ; hãy thu nhỏ thiết kế hoặc gửi nhà in.',
    en: 'This takes {count} sheets of {paper}, more than {limit}; make the design smaller or send it to a print shop.',
  },
  'glyph-missing': {
    vi: 'Phông “{font}” không có các chữ: {characters}. Hãy đổi phông hoặc bỏ các chữ này.',
    en: 'The font “{font}” lacks these letters: {characters}. Choose another font or leave these letters out.',
  },
  'media-damaged': {
    vi: 'Tệp “{name}” trong thư viện bị hỏng; hãy nhập lại.',
    en: 'The file “{name}” in the library is damaged; import it again.',
  },
  'making-stopped': {
    vi: 'Đã dừng tạo thiết kế; không giữ lại thiết kế nào của lần này.',
    en: 'Making designs was stopped; none of these was kept.',
  },
  'format-unknown': {
    vi: 'Không có khổ “{format}”, gần nhất là “{nearest}”; khổ tự chọn ghi như 2500x700, từ {smallest} đến {largest} mm. Xem mọi khổ: pano list formats.',
    en: 'There is no format “{format}”, the nearest is “{nearest}”; a size of your own is written 2500x700, from {smallest} to {largest} mm. All formats: pano list formats.',
  },
  'kind-unknown': {
    vi: 'Loại thiết kế “{kinds}” không có; hãy chọn trong: {known}.',
    en: 'There is no kind of design “{kinds}”; choose from: {known}.',
  },
  'number-invalid': { vi: '“{value}” không phải là số hợp lệ ở đây.', en: '“{value}” is not a number that fits here.' },
  'not-available-here': {
    vi: 'Bản Pano đang chạy trên máy này không làm được việc đó.',
    en: 'The Pano that runs on this machine cannot do that.',
  },
  'screen-needed': {
    vi: 'Hãy nói màn hình nào sẽ chiếu, với --screen; các màn hình hiện có: {screens}.',
    en: 'Say which screen to show, with --screen; the screens there are: {screens}.',
  },
  'default-playlist-needed': {
    vi: 'Màn hình “{name}” cần một danh sách phát mặc định đang có; chưa lưu gì. Hãy chọn một danh sách phát.',
    en: 'The screen “{name}” needs a default playlist that exists; nothing was saved. Choose a playlist for it.',
  },
  'text-unreadable': { vi: 'Dữ liệu đưa vào không phải là văn bản.', en: 'What was given is not text.' },
  cancelled: { vi: 'Đã dừng; không có gì bị thay đổi.', en: 'Stopped; nothing was changed.' },
} as const satisfies Record<string, Sentence>;

export type ErrorCode = keyof typeof errorSentences;
