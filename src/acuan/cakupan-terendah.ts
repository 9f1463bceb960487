/** Below which coverage a share is not shown, in per cent: too little is known for it to speak of the whole. */

/** UMK, PDN and concentration: shares that are held against a national target, or against firms by name. */
export const CAKUPAN_PANGSA = 80;

/** Packages whose payments must be known before what is paid is set against the pagu. */
export const CAKUPAN_SERAPAN = 70;

/** HPS against contract: a statement about the packages that have both, as long as they are most of those that could have. */
export const CAKUPAN_EFISIENSI = 50;
