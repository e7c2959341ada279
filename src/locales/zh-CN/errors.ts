/** Errors that stop the work: what is wrong, where, and what to do. */
export const errors = {
  cancelled: "已取消，没有写入任何内容。",
  unexpected: "出现未预料的错误：{message}。没有写入任何内容。",
} as const;
