package org.yimatong.enterprises.credential;

import org.yimatong.enterprises.enterprise.Enterprise;
import org.yimatong.enterprises.enterprise.EnterpriseStatus;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.RegistryEvent;

/** What credentials have to know of the enterprise that holds them. */
record Holder(String uscc, String area, EnterpriseStatus status) {

    static Holder of(Enterprise enterprise) {
        var details = enterprise.details();
        return new Holder(enterprise.uscc(), details.area(), details.status());
    }

    static Holder of(RegistryEvent enterprise) {
        return new Holder(enterprise.uscc(), enterprise.area(), EnterpriseStatus.valueOf(enterprise.status()));
    }
}
