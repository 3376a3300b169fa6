const header = [
  "Mã CLB",
  "Tên CLB",
  "Tỉnh",
  "Xã/Phường",
  "Ngày thành lập",
  "Ngày báo cáo",
  "Số thành viên",
  "Nữ",
];
const total = (members, women) => ["", "Tổng cộng", "", "", "", "", members, women];

/** A sheet for each province with its totals row, a cover sheet without a table, one sheet left empty. */
export const sheetPerProvince = [
  {
    name: "Bìa",
    rows: [
      [],
      ["", { text: "BÁO CÁO CÂU LẠC BỘ CÁC TỈNH PHÍA BẮC", bold: true }],
      ["", "Quý II năm 2026"],
    ],
  },
  {
    name: "Lạng Sơn",
    // Without the province's column: the sheet's name tells it.
    rows: [
      header.filter((text) => text !== "Tỉnh"),
      ["LS-01", "CLB LTHTGN thôn 1", "Xã Bắc Sơn", "10/10/2017", "30/06/2026", 60, 45],
      ["LS-02", "CLB LTHTGN thôn 2", "Xã Chi Lăng", "05/01/2021", "30/06/2026", 55, 40],
      // Row 4: the same id again.
      ["LS-02", "CLB LTHTGN thôn 7", "Xã Văn Quan", "17/03/2022", "30/06/2026", 52, 38],
      ["", "Tổng cộng", "", "", "", 167, 123],
    ],
  },
  {
    name: "Cao Bằng",
    rows: [
      [{ text: "TỈNH CAO BẰNG", bold: true, span: [8, 1] }],
      header,
      [
        "CB-01",
        "CLB LTHTGN xóm Nà Chướng",
        "Cao Bằng",
        "Xã Bảo Lạc",
        "12/06/2019",
        "30/06/2026",
        58,
        42,
      ],
      // Row 4: the commune is misspelt.
      [
        "CB-02",
        "CLB LTHTGN xóm Lũng Mò",
        "Cao Bằng",
        "Xã Quảng Lâmm",
        "01/12/2023",
        "30/06/2026",
        51,
        36,
      ],
      // Row 5: 58 + 51 are 109.
      total(119, 78),
    ],
  },
  { name: "Sheet4", rows: [[]] },
  {
    name: "Thái Nguyên",
    rows: [
      header,
      [
        "TN-01",
        "CLB LTHTGN xóm Đồng",
        "Thái Nguyên",
        "Xã Phú Bình",
        "08/08/2018",
        "30/06/2026",
        70,
        52,
      ],
      // Row 3: the same club as in row 2, written a little differently.
      [
        "TN-02",
        "clb lthtgn Xóm Đồng",
        "Tỉnh Thái Nguyên",
        "Phú Bình",
        "08/08/2018",
        "30/06/2026",
        70,
        52,
      ],
      // Row 4: a province of before July 2025, without its district.
      [
        "TN-03",
        "CLB LTHTGN thôn Nà Ngần",
        "Bắc Kạn",
        "Xã Khang Ninh",
        "20/05/2020",
        "30/06/2026",
        51,
        35,
      ],
      total(191, 139),
    ],
  },
];
