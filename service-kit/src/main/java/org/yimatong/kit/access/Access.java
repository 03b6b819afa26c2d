package org.yimatong.kit.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting and which rows they may see.
 *
 * @param subject stable id of the caller, given by the identity provider
 * @param name by which the caller signs in
 * @param roles what the caller may do
 * @param areas supervision areas an official answers for
 * @param everything whether all areas are theirs
 * @param uscc the enterprise the caller belongs to, if any; such a caller has no areas
 */
public record Access(
        String subject,
        String name,
        Set<String> roles,
        Set<String> areas,
        boolean everything,
        @Nullable String uscc) {

    /** The service itself, acting on events and on the clock. */
    static final Access SYSTEM = new Access("system", "system", Set.of(), Set.of(), true, null);

    /** Nobody we know: sees nothing. */
    static final Access NOBODY = new Access("nobody", "nobody", Set.of(), Set.of(), false, null);

    /**
     * JPQL condition for entities with the attribute {@code area}: an official answers for them; see
     * {@link #parameters()}. Not {@code locate}, whose last argument may be a list for Hibernate, so that it would
     * translate the query anew each time.
     */
    public static final String SUPERVISED = "(:everything = true or position(concat(',', area, ',') in :areas) > 0)";

    /** JPQL condition for entities with the attributes {@code area} and {@code uscc}; see {@link #parameters()}. */
    public static final String VISIBLE = "(" + SUPERVISED + " or uscc = :uscc)";

    public Access {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    /** {@link #VISIBLE} for the entity of this alias. */
    public static String visible(String alias) {
        return ("(:everything = true or position(concat(',', %1$s.area, ',') in :areas) > 0" + " or %1$s.uscc = :uscc)")
                .formatted(alias);
    }

    /** Values of the parameters in {@link #VISIBLE}; a text, since a list makes Hibernate translate the query anew. */
    public Map<String, Object> parameters() {
        return Map.of(
                "everything",
                everything,
                "areas",
                "," + String.join(",", areas) + ",",
                "uscc",
                uscc == null ? "" : uscc);
    }

    /**
     * {@link #VISIBLE}; of callers who see one enterprise or one area only, said again in words for which a list has an
     * index.
     *
     * @param parameters takes its values
     */
    public String visibleByIndex(Map<String, Object> parameters) {
        parameters.putAll(parameters());
        if (everything) {
            return VISIBLE;
        }
        if (areas.isEmpty() && uscc != null) {
            return VISIBLE + " and uscc = :uscc";
        }
        if (areas.size() == 1 && uscc == null) {
            parameters.put("soleArea", areas.iterator().next());
            return VISIBLE + " and area = :soleArea";
        }
        return VISIBLE;
    }

    /** Whether a change needs an entry in the audit: the service itself only follows what was recorded. */
    boolean owesRecord() {
        return !equals(SYSTEM);
    }

    /** Values of the parameters in {@link #SUPERVISED} alone, for rows that may belong to no enterprise. */
    public Map<String, Object> areaParameters() {
        var parameters = new HashMap<>(parameters());
        parameters.remove("uscc");
        return parameters;
    }

    public boolean covers(String area, String ofUscc) {
        return everything || areas.contains(area) || ofUscc.equals(uscc);
    }
}
