import base from "office-addin-prettier-config";

export default { ...base, printWidth: 100 };
