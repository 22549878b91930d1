/** True when a form of a name is written in capitals: “TTP”, “IS-KP”, “Q.U.I.”. */
export const isAcronym = (form: string): boolean => /^[\p{Lu}\p{N}.-]+$/u.test(form);
