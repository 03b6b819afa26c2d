package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.HazardSources;
import org.yimatong.kit.access.Access;
import org.yimatong.kit.access.CurrentAccess;

/** The sources that are patrolled, as far as the caller may see them. */
@ApplicationScoped
class PatrolSources {

    private final HazardSources sources;
    private final PatrolEntries entries;
    private final CurrentAccess access;

    PatrolSources(HazardSources sources, PatrolEntries entries, CurrentAccess access) {
        this.sources = sources;
        this.entries = entries;
        this.access = access;
    }

    List<HazardSource> visible(Collection<UUID> ids) {
        var parameters = new HashMap<>(access.get().parameters());
        parameters.put("ids", ids);
        return sources.list("id in :ids and " + Access.VISIBLE + " order by uscc, code", parameters);
    }

    /**
     * By enterprise and code, behind the place.
     *
     * @param area only of this one; null for all
     */
    List<HazardSource> of(@Nullable String area, PatrolRound.@Nullable Place behind, int atMost) {
        var conditions = new ArrayList<>(List.of(Access.VISIBLE, "deregisteredAt is null"));
        var parameters = new HashMap<>(access.get().parameters());
        if (area != null) {
            conditions.add("area = :area");
            parameters.put("area", area);
        }
        if (behind != null) {
            conditions.add("(uscc > :behind or (uscc = :behind and code > :code))");
            parameters.put("behind", behind.uscc());
            parameters.put("code", behind.code());
        }
        return sources.find(String.join(" and ", conditions) + " order by uscc, code", parameters)
                .page(0, atMost)
                .list();
    }

    List<PatrolEntry> shown(List<HazardSource> of) {
        return entries.of(of);
    }

    /** What is known now of those that were shown by these looks, by source. */
    Map<UUID, PatrolEntry> present(List<PatrolLook> looks) {
        var found = sources.list(
                "id in ?1", looks.stream().map(PatrolLook::sourceId).distinct().toList());
        return entries.of(found).stream().collect(Collectors.toMap(PatrolEntry::sourceId, Function.identity()));
    }
}
