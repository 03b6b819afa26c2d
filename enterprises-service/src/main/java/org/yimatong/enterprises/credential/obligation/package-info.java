/** What an enterprise owes to its dossier by its kind of business, and from when its absence counts. */
@NullMarked
package org.yimatong.enterprises.credential.obligation;

import org.jspecify.annotations.NullMarked;
