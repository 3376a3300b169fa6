const over = (text, columns) => ({ text, bold: true, span: [columns, 1] });
const tall = (text) => ({ text, bold: true, span: [1, 2] });

/** Headers of two lines with merged cells, a unit in one of them, and a total that is wrong. */
export const twoLineHeader = [
  {
    name: "Biểu 01",
    rows: [
      [
        {
          text: "BIỂU TỔNG HỢP CÂU LẠC BỘ - TỈNH BẮC NINH, QUÝ II/2026",
          bold: true,
          span: [11, 1],
        },
      ],
      [],
      [
        tall("TT"),
        tall("Tên CLB"),
        tall("Tỉnh/Thành phố"),
        tall("Xã/Phường"),
        tall("Ngày thành lập"),
        tall("Ngày báo cáo"),
        over("Thành viên", 3),
        over("Quỹ (triệu đồng)", 2),
      ],
      [
        { text: "Tổng số", bold: true },
        { text: "Nữ", bold: true },
        { text: "NCT (60+)", bold: true },
        { text: "Tăng thu nhập", bold: true },
        { text: "Hoạt động", bold: true },
      ],
      ...[
        ["CLB LTHTGN khu phố Hòa Bình", "Phường Kinh Bắc", "12/04/2017", 57, 40, 38, "32,5", "4,1"],
        ["CLB LTHTGN khu phố 2", "Phường Võ Cường", "20/9/2020", 64, 45, 44, "41", "3"],
        // Row 7: a percentage where the number of women belongs.
        ["CLB LTHTGN thôn Đông", "Xã Gia Bình", "3/2019", 55, "68%", 36, "28,7", "2,2"],
        // Row 8: members as a decimal.
        ["CLB LTHTGN thôn Đoài", "Xã Lương Tài", "15/8/2021", "58,5", 41, 39, "30", "5,5"],
        // Row 9: a commune that is in another province.
        ["CLB LTHTGN thôn Thượng", "Xã Hữu Lũng", "01/06/2022", 61, 43, 40, "35", "3,4"],
      ].map(([name, commune, founded, ...numbers], index) => [
        index + 1,
        name,
        "Bắc Ninh",
        commune,
        founded,
        "30/6/2026",
        ...numbers,
      ]),
      // Row 10: those of 60 and over are 197. What the members add up to is not known (row 8).
      [{ text: "Tổng cộng", bold: true, span: [2, 1] }, "", "", "", "", "", "", 187, "", ""],
    ],
  },
];
