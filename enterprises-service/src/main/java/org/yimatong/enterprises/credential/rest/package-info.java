/** The dossier of an enterprise over HTTP: what it holds, what it owes, who runs out when. */
@NullMarked
package org.yimatong.enterprises.credential.rest;

import org.jspecify.annotations.NullMarked;
