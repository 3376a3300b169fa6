const letters =
  "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ".split(
    " ",
  );
// What the bytes of the two old encodings look like when they are read as Latin 1.
const tcvn3 =
  "µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00ad õ ø ö ÷ ù ú ý û ü þ".split(
    " ",
  );
const vni =
  "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î".split(
    " ",
  );
const tcvn3Capitals = { Ă: "¡", Â: "¢", Đ: "§", Ê: "£", Ô: "¤", Ơ: "¥", Ư: "¦" };

const table = (codes) => new Map(letters.map((letter, index) => [letter, codes[index]]));
const tcvn3Table = table(tcvn3);
const vniTable = table(vni);
const recode = (text, find) =>
  Array.from(text.normalize("NFC"), (letter) => find(letter) ?? letter).join("");

/** A text as it was typed for the fonts of TCVN3 (.VnTime), where a capital with a tone is a small letter. */
export const toTcvn3 = (text) =>
  recode(text, (letter) => tcvn3Capitals[letter] ?? tcvn3Table.get(letter.toLowerCase()));

/** A text as it was typed for the fonts of VNI. */
export const toVni = (text) =>
  recode(
    text,
    (letter) => vniTable.get(letter) ?? vniTable.get(letter.toLowerCase())?.toUpperCase(),
  );

/** UTF-8 that a program took for Windows-1252. */
export const toMojibake = (text) =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text.normalize("NFC")));
