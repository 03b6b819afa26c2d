package org.yimatong.enterprises.enterprise;

import java.util.List;
import org.yimatong.events.enterprises.v1.EnterpriseEvent.EnterpriseRegistered;

/**
 * Enterprises were entered in the registry, together; told within this service, in the transaction that enters them.
 */
public record EnterprisesRegistered(List<EnterpriseRegistered> enterprises) {}
