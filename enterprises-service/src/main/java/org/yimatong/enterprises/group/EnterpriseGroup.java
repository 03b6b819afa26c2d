package org.yimatong.enterprises.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A group of enterprises that the bureau treats alike. */
@Entity
public class EnterpriseGroup {

    @Id
    private String key;

    private String nameZh;
    private String nameEn;
    private boolean disclosed;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EnterpriseGroup() {}

    /** @param key by which it is known everywhere, such as {@code key-supply} */
    public EnterpriseGroup(String key, String nameZh, String nameEn, boolean disclosed) {
        this.key = key;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.disclosed = disclosed;
    }

    public String key() {
        return key;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Whether the public may be told who is in it; the enterprise itself always may. */
    public boolean isDisclosed() {
        return disclosed;
    }
}
