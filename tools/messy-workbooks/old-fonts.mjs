import { toTcvn3, toVni } from "../registers/legacy-text.mjs";

const headers = [
  "Tên CLB",
  "Tỉnh/Thành phố",
  "Quận/Huyện",
  "Xã/Phường",
  "Ngày thành lập",
  "Ngày báo cáo",
  "Số thành viên",
  "Nữ",
];
const inFont = (font, recode) => (cell) =>
  typeof cell === "string" ? { text: recode(cell), font } : cell;
const tcvn = inFont(".VnTime", toTcvn3);
const vni = inFont("VNI-Times", toVni);

/** What offices typed before Unicode: TCVN3 in .VnTime on one sheet, VNI on the other, headers in both. */
export const oldFonts = [
  {
    name: "ABC",
    rows: [
      headers,
      [
        "CLB Liên thế hệ tự giúp nhau thôn Đồng Hới",
        "Hà Nội",
        "Huyện Ba Vì",
        "Xã Cổ Đô",
        "15/03/2018",
        "31/12/2019",
        58,
        40,
      ],
      [
        "CLB Liên thế hệ tự giúp nhau thôn Phú Xuyên",
        "Hà Nội",
        "Huyện Ba Vì",
        "Xã Phú Châu",
        "20/04/2018",
        "31/12/2019",
        61,
        43,
      ],
      // Row 4: more women than members.
      [
        "CLB Liên thế hệ tự giúp nhau thôn Trung Hà",
        "Hà Nội",
        "Huyện Ba Vì",
        "Xã Minh Châu",
        "11/11/2018",
        "31/12/2019",
        52,
        62,
      ],
    ].map((row) => row.map(tcvn)),
  },
  {
    name: "VNI",
    rows: [
      headers,
      [
        "CLB Liên thế hệ tự giúp nhau ấp Phước Lợi",
        "Bến Tre",
        "Huyện Ba Tri",
        "Thị trấn Ba Tri",
        "05/06/2018",
        "31/12/2019",
        55,
        39,
      ],
      // Row 3: founded after the report.
      [
        "CLB Liên thế hệ tự giúp nhau ấp An Hòa",
        "Bến Tre",
        "Huyện Ba Tri",
        "Xã An Đức",
        "07/08/2021",
        "31/12/2019",
        57,
        41,
      ],
    ].map((row) => row.map(vni)),
  },
];
