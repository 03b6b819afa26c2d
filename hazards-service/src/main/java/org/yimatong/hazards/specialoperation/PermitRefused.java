package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.RuleBroken;

/** A permit, or work by it, breaks rules of GB 30871-2022: which, and what it would need. */
public class PermitRefused extends RuleBroken {

    private final transient List<InputError> broken;
    private final @Nullable OperationLevel neededLevel;
    private final @Nullable Instant latestEnd;

    /**
     * @param broken the rules, each at its place in the request
     * @param neededLevel that it would need; null if its level does
     * @param latestEnd until when it might hold; null if its end does
     */
    PermitRefused(List<InputError> broken, @Nullable OperationLevel neededLevel, @Nullable Instant latestEnd) {
        super("permit-refused", broken.size());
        this.broken = List.copyOf(broken);
        this.neededLevel = neededLevel;
        this.latestEnd = latestEnd;
    }

    @Override
    public List<InputError> errors() {
        return broken;
    }

    @Override
    public Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("rules", broken.stream().map(InputError::code).toList());
        if (neededLevel != null) {
            members.put("neededLevel", neededLevel);
        }
        if (latestEnd != null) {
            members.put("latestEnd", latestEnd);
        }
        return members;
    }
}
