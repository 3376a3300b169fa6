import type { Bilingual } from "@ishc/core";

/** What `ishc build --help` says. */
export const buildHelp: Bilingual = {
  vi: `ishc build --as-of NGÀY --out THƯ_MỤC [TỆP CỦA TỪNG LOẠI] [TÙY CHỌN]

Đọc các bảng, kiểm tra, cộng câu lạc bộ, kế hoạch và lớp tập huấn theo tỉnh và cả
nước rồi ghi tệp dữ liệu công khai. Tỉnh chưa có danh sách thì lấy số đã công bố. Còn lỗi thì không ghi gì. Tệp không chứa dữ liệu cá nhân:
chỉ có số đếm; số người và tiền chỉ từ cấp tỉnh trở lên.

  --clubs TỆP...         danh sách câu lạc bộ (.xlsx, .xls, .csv, .tsv)
  --figures TỆP...       số liệu công bố
  --plans TỆP...         đề án, kế hoạch của tỉnh
  --trainings TỆP...     lớp tập huấn
  --tallies TỆP...       tệp tổng hợp (.json) do tỉnh gửi thay cho danh sách
  --as-of NGÀY           ngày chốt số liệu: 2026-06-30
  --edition vn63|vn34    tính theo 63 hay 34 tỉnh, thành phố; không ghi thì theo
                         ngày chốt
  --district TÊN         danh sách chỉ của một huyện: "huyện Cao Lộc"; tổng hợp của
                         các huyện trong một tỉnh gộp được với nhau
  --config TỆP.json      đơn vị công bố, giấy phép, tên dữ liệu
  --generated-at LÚC     thời điểm tạo: 2026-07-15T08:00:00+07:00; không ghi thì
                         lấy SOURCE_DATE_EPOCH, rồi đến đầu ngày chốt
  --tally TỆP.json       ghi thêm tệp tổng hợp để gửi lên trên
  --out THƯ_MỤC          nơi ghi snapshot-NGÀY.MÃ.json, latest.json, snapshot.js
  --lang vi|en           ngôn ngữ

Mã thoát: 0 đã ghi, 1 còn lỗi nên không ghi, 2 lệnh chưa đúng.

Ví dụ: ishc build --clubs clb.xlsx --as-of 2026-06-30 --out du-lieu`,
  en: `ishc build --as-of DAY --out FOLDER [FILES OF EACH KIND] [OPTIONS]

Reads tables, checks them, adds up clubs, plans and trainings by province and for the
country, and writes the public data file. Published figures speak for provinces
without a register. With errors nothing is written. The file holds no
personal data: counts only; people and money from the province upwards.

  --clubs FILE...        registers of clubs (.xlsx, .xls, .csv, .tsv)
  --figures FILE...      published figures
  --plans FILE...        provinces' schemes and plans
  --trainings FILE...    trainings
  --tallies FILE...      tallies (.json) that provinces sent instead of registers
  --as-of DAY            the cut-off: 2026-06-30
  --edition vn63|vn34    count by the 63 or the 34 provinces; else by the cut-off
  --district NAME        the registers are of one district: "huyện Cao Lộc"; tallies
                         of the districts of a province can be added up
  --config FILE.json     publisher, licence, name of the data
  --generated-at TIME    2026-07-15T08:00:00+07:00; else SOURCE_DATE_EPOCH, else
                         the beginning of the cut-off
  --tally FILE.json      also writes the tally, to send it on
  --out FOLDER           for snapshot-DAY.HASH.json, latest.json, snapshot.js
  --lang vi|en           language

Exit code: 0 written, 1 errors and nothing written, 2 misuse.

Example: ishc build --clubs clubs.xlsx --as-of 2026-06-30 --out data`,
};
