/** The dossier of an enterprise: what it holds of limited validity, and what it owes. */
@NullMarked
package org.yimatong.enterprises.credential;

import org.jspecify.annotations.NullMarked;
