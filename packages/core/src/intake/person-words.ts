/** Words that stand before a person's name, in small letters; "bác" is left out for Bác Hồ's sake. */
export const personTitles: ReadonlySet<string> = new Set(
  "ông bà anh chị cô chú cụ em đc mr mrs ms dr bs ts ths gs pgs ks cn".split(" "),
);

/** The same in two words: "đ/c", "đồng chí". */
export const longPersonTitles: ReadonlySet<string> = new Set(["đ c", "đồng chí"]);

/** What is asked for in a form: whatever stands behind the colon is somebody. */
export const personFields: readonly string[] = [
  "chu nhiem",
  "pho chu nhiem",
  "chu tich",
  "pho chu tich",
  "truong ban",
  "pho ban",
  "bi thu",
  "giam doc",
  "thu ky",
  "ke toan",
  "thu quy",
  "nguoi lap",
  "nguoi lap bieu",
  "nguoi ky",
  "nguoi dai dien",
  "nguoi lien he",
  "lien he",
  "ho ten",
  "ho va ten",
  "giang vien",
  "bao cao vien",
  "chairperson",
  "chair",
  "contact",
  "name",
  "trainer",
];

/** Before a name they say that it is a place's or a street's, which are named after people. */
export const placeWords: ReadonlySet<string> = new Set(
  "xa phuong tran huyen quan pho tinh duong ngo thon xom ban ap khu truong cau cho vien hoc thuong quy dao tp p q h x t tx tt district commune ward province street school".split(
    " ",
  ),
);

/** Titles and families that begin places: "Bà Rịa", "Cô Tô", "Hồ Chí Minh". Folded, two words each. */
export const placesLikePersons: ReadonlySet<string> = new Set(
  [
    "ba ria,ba na,ba trung,ba den,ba trieu,ba diem,ba thuoc,ba vi,ba be,ba che,ba to,ba tri,ba don,ba dinh",
    "ong lanh,co to,co giang,co bac,co loa,co do,co dien,cu chi,cu mgar,cu jut,cu lao,cu kuin,anh son,chi lang,chi linh,em be",
    "ho chi,ha noi,ha nam,ha giang,ha tinh,ha dong,ha long,ha tien,ha quang,ha trung,ha hoa,ha lang",
    "cao bang,cao loc,cao lanh,cao phong,thai binh,thai nguyen,thai hoa,thai thuy",
    "lam dong,lam ha,lam binh,lam thao,dong nai,dong thap,dong hoi,dong hoa,dong xuan,dong phu,dong van,dong hy",
    "hoang sa,hoang mai,hoang hoa,hoang su,kim boi,kim son,kim thanh,kim bang,kim dong,luong son,luong tai,ly son,ly nhan",
    "mai chau,mai son,phan rang,phan thiet,phung hiep,vu thu,vu quang,vu ban,vo nhai,le chan,le thuy,duong minh,duong kinh",
    "tran de,trieu son,trieu phong,chau thanh,chau duc,chau phu,chau doc,son la,son tay,son dong,son duong,son tinh,son ha,son hoa",
    "ninh binh,ninh thuan,ninh giang,ninh hoa,ninh phuoc,thach thanh,thach ha,thach that,thach an,bach thong,bach long,van yen,van lang,van chan,van giang",
    "la gi,lai chau,lai vung,dao tao,ma da,mac dinh",
  ].flatMap((line) => line.split(",")),
);

/**
 * Family names as they are written. A list cannot be whole: it finds most names in texts that have to
 * be kept, and of a register no text is kept (decision 0190).
 */
export const familyNames: ReadonlySet<string> = new Set(
  (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Đoàn Lương Trương Tạ Vương Đào Cao Lâm Tô Chu " +
    "Quách Lưu Phùng Tống Triệu Nông Hứa Bế Mã Lò Quàng Cầm Tòng Lường Giàng Sùng Vàng Thào Cư Thạch Khổng Doãn Tăng Nghiêm Đàm Lại " +
    "Phí Diệp Khuất Cù Mạc Tiêu Thiều Đổng Hờ Lầu Vừ Lừ Chảo Phàn Tẩn Đèo Điêu Tráng Cháng Xồng Già Niê Êban Mlô Ksor Siu Kpă Ngụy Nhữ Thẩm"
  ).split(" "),
);

/** Of these families the name is also a common word or begins many places: only "Văn" and "Thị" tell. */
export const rareFamilyNames: ReadonlySet<string> = new Set(
  (
    "Mai Hà Thái Kim Vi Mùa Hạng Ly Má Sơn Danh Châu Kiều La Thân Ninh Đồng Bạch Viên Lục Hoàn Ma Cà Bạc Hù Và Hồng Đậu Đường Ông Thi Tôn " +
    "Trà Từ Ung Uông Âu Bành Biện Cấn Cung Đới Giáp Hàn Khúc Lã Lữ Mẫn Phó Quan Sái Tất Trang Yên Văn Hoa An Đái Đôn Lăng Liêu Long Mông Vân"
  ).split(" "),
);

/** Two words that are all of a text are a name where they begin so: no publisher and no title does. */
export const plainFamilyNames: ReadonlySet<string> = new Set(
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Đoàn Lương Trương Tạ".split(
    " ",
  ),
);

/** Without marks most of these are English or other words; these few are Vietnamese names alone. */
export const bareFamilyNames: ReadonlySet<string> = new Set(
  "nguyen tran pham huynh hoang phan dang bui ngo duong trinh dinh doan truong le vu vo luong".split(
    " ",
  ),
);

/** What stands between family and given name and in no place's: a name from two words on. */
export const middleNames: ReadonlySet<string> = new Set(["văn", "thị", "van", "thi"]);

/** Capitalised behind "ông", "bà", they say what the person is and are no name. */
export const officeWords: ReadonlySet<string> = new Set(
  "chu pho truong giam bi thu hoi ban uy so phong nguyen doc tich nhiem vien dai bo co cac va con nuoc noi ngoai me cha lao".split(
    " ",
  ),
);
