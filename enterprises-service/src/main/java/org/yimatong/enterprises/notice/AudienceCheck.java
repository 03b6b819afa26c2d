package org.yimatong.enterprises.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimatong.enterprises.enterprise.Enterprises;
import org.yimatong.enterprises.enterprise.Uscc;
import org.yimatong.enterprises.group.EnterpriseGroups;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Looks whether an official may address an audience. */
@ApplicationScoped
public class AudienceCheck {

    private final EnterpriseGroups groups;
    private final SupervisedAreas areas;
    private final Enterprises enterprises;

    AudienceCheck(EnterpriseGroups groups, SupervisedAreas areas, Enterprises enterprises) {
        this.groups = groups;
        this.areas = areas;
        this.enterprises = enterprises;
    }

    /** In which areas an audience of the caller is; of a group, those that the caller answers for. */
    public List<String> areasOf(Audience audience) {
        if (!audience.areas().isEmpty()) {
            return areas.expanded(audience.areas());
        }
        return Optional.ofNullable(audience.enterprise())
                .flatMap(Uscc::read)
                .flatMap(enterprises::visible)
                .map(enterprise -> List.of(enterprise.details().area()))
                .orElseGet(areas::own);
    }

    /** @throws InvalidInput if it names what is not there, or is not the caller's to address */
    public void require(Audience audience) {
        var errors = new ArrayList<InputError>(areas.errors("/audience/areas", audience.areas()));
        var group = audience.group();
        if (group != null && groups.findById(group) == null) {
            errors.add(new InputError("/audience/group", "group-unknown", group));
        }
        var enterprise = audience.enterprise();
        if (enterprise != null
                && Uscc.read(enterprise).flatMap(enterprises::visible).isEmpty()) {
            errors.add(new InputError("/audience/enterprise", "enterprise-unknown", enterprise));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
