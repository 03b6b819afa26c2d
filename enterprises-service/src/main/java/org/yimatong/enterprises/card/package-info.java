/** The enforcement card (红黄蓝明白卡): its colour, and what that obliges the enterprise to. */
@NullMarked
package org.yimatong.enterprises.card;

import org.jspecify.annotations.NullMarked;
