import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { gazetteer } from "@ishc/vietnam";
import { communes } from "@ishc/vietnam/communes";
import { seededNumbers } from "../seeded-numbers.mjs";

const headers =
  "Mã CLB;Tên CLB;Tỉnh/Thành phố;Quận/Huyện;Xã/Phường;Số quyết định;Ngày thành lập;Ngày giải thể;Đề án;Dự án;Ngày báo cáo;Số thành viên;Nữ;NCT (60+);Từ 55 tuổi;Hoàn cảnh khó khăn;Ban Chủ nhiệm;Tình nguyện viên;Người được chăm sóc;Lĩnh vực hoạt động;Quỹ tăng thu nhập;Quỹ hoạt động;Số người vay;Dư nợ cho vay;Xếp loại;Vĩ độ;Kinh độ;Ghi chú";
const two = (number) => String(number).padStart(2, "0");

/**
 * Writes a register of 28 columns, the same at every run. Every `mistakeEvery`-th row, if any, has a
 * number that is none, which is the dearest kind of row: it makes an issue with its sentence's parts.
 */
export async function writeRegister(path, rowCount, mistakeEvery) {
  const next = seededNumbers(1);
  const provinceNames = new Map(
    gazetteer.provinces.map(({ id, labels }) => [id, labels.at(-1).short.vi]),
  );
  const stream = createWriteStream(path);
  stream.write(`${headers}\r\n`);
  for (let row = 1; row <= rowCount; row += 1) {
    const commune = communes.communes[next(communes.communes.length)];
    const members = 50 + next(20);
    const from55 = members - next(6);
    const isWrong = mistakeEvery > 0 && row % mistakeEvery === 0;
    const cells = [
      `CLB-${row}`,
      `CLB thôn ${row}`,
      provinceNames.get(commune.province),
      "",
      commune.name,
      `${1 + next(400)}/QĐ-UBND`,
      `${two(1 + next(28))}/${two(1 + next(12))}/${2021 + next(4)}`,
      "",
      "1336",
      "",
      "30/09/2025",
      isWrong ? `${members}x` : members,
      30 + next(15),
      from55 - next(6),
      from55,
      next(20),
      5,
      5 + next(5),
      5 + next(5),
      "1;2;3;4;5;6;7;8".replaceAll(";", ", "),
      `${20 + next(80)}.000.000`,
      `${1 + next(9)}.500.000`,
      next(20),
      `${1 + next(60)}.000.000`,
      "tốt",
      "",
      "",
      "",
    ];
    const isTaken = stream.write(`${cells.join(";")}\r\n`);
    if (!isTaken) await new Promise((resolve) => stream.once("drain", resolve));
  }
  stream.end();
  await finished(stream);
}
