package org.yimatong.enterprises.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The supervision areas of the city. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, String> {

    public List<Area> byKey() {
        return list("order by key");
    }

    public Set<String> keys() {
        return streamAll().map(Area::key).collect(Collectors.toUnmodifiableSet());
    }
}
