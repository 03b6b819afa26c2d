/** What happens to enterprises, version 1: topic {@code enterprises.v1}. */
@NullMarked
package org.yimatong.events.enterprises.v1;

import org.jspecify.annotations.NullMarked;
