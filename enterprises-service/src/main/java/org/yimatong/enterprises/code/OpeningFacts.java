package org.yimatong.enterprises.code;

import java.util.List;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;

/**
 * Facts that stand from the registration of an enterprise on, though nobody has reported anything: what it owes. Its
 * code is issued with all of them.
 */
public interface OpeningFacts {

    /** Each under a new id of its own. Asked once, in the transaction of the registration. */
    List<FactReport> of(EnterpriseRegistered enterprise);
}
