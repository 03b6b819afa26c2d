package org.yimatong.enterprises.group.rest;

import org.yimatong.enterprises.group.EnterpriseGroup;

/**
 * A group as clients see it.
 *
 * @param disclosed whether the public may be told who is in it
 */
record GroupView(String key, String nameZh, String nameEn, boolean disclosed) {

    static GroupView of(EnterpriseGroup group) {
        return new GroupView(group.key(), group.nameZh(), group.nameEn(), group.isDisclosed());
    }
}
