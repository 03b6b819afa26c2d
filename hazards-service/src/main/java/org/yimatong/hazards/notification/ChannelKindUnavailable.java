package org.yimatong.hazards.notification;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The service is not set up for channels of this kind. */
public class ChannelKindUnavailable extends RuleBroken {

    private final String setting;

    /** @param setting that is missing, by its name */
    public ChannelKindUnavailable(String setting) {
        super("channel-kind-unavailable", setting);
        this.setting = setting;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("setting", setting);
    }
}
