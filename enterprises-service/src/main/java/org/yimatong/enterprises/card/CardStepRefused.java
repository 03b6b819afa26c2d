package org.yimatong.enterprises.card;

import java.util.Map;
import org.yimatong.kit.problem.RuleBroken;

/** The card is in a state in which this cannot be done with it. */
public class CardStepRefused extends RuleBroken {

    private final CardState state;

    CardStepRefused(CardState state, CardState wanted) {
        super("card-step-refused", state, wanted);
        this.state = state;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("state", state);
    }
}
