import type { Bilingual } from "@ishc/core";

const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: {
    vi: "không có tệp hoặc thư mục này, hãy xem lại tên và đường dẫn",
    en: "there is no such file or folder, check its name and path",
  },
  EISDIR: { vi: "đây là một thư mục, hãy ghi tên tệp", en: "this is a folder, name a file" },
  ENOTDIR: {
    vi: "một phần của đường dẫn không phải thư mục",
    en: "a part of the path is not a folder",
  },
  EACCES: {
    vi: "không có quyền đọc hoặc ghi ở đây, hãy chép tệp sang thư mục của bạn",
    en: "reading or writing is not allowed there, copy the file to a folder of yours",
  },
  EPERM: {
    vi: "hệ thống không cho phép, có thể tệp đang mở trong Excel; hãy đóng tệp rồi thử lại",
    en: "the system does not allow it, perhaps it is open in Excel; close it and try again",
  },
  EBUSY: {
    vi: "tệp đang mở trong chương trình khác, hãy đóng lại rồi thử",
    en: "it is open in another program, close it and try again",
  },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
};

/** Why the system refused a file, in words; a reason it does not know stands as the system's own code. */
export function fileTrouble(error: unknown): Bilingual {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = reasons[code];
  if (known) return known;
  if (code === "") throw error;
  return { vi: `hệ thống báo lỗi ${code}`, en: `the system says ${code}` };
}
