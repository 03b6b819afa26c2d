package org.yimatong.hazards.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** All answers of a weekly check, kept as one value. */
public record WeeklyAnswers(List<WeeklyAnswer> answers) {

    public WeeklyAnswers {
        answers = List.copyOf(answers);
    }

    /**
     * One for each of the ten items.
     *
     * @throws InvalidInput naming every item that is missing, unknown, answered twice, or wrong without saying what
     */
    static WeeklyAnswers complete(List<WeeklyAnswer> entered) {
        var errors = new ArrayList<InputError>();
        var open = WeeklyItem.ALL.stream().map(WeeklyItem::number).collect(Collectors.toList());
        var seen = new HashSet<Integer>();
        for (var place = 0; place < entered.size(); place++) {
            var answer = entered.get(place);
            var pointer = "/answers/" + place;
            if (!seen.add(answer.number())) {
                errors.add(new InputError(pointer + "/number", "item-twice", answer.number()));
            } else if (!open.remove(answer.number())) {
                errors.add(new InputError(pointer + "/number", "item-unknown", answer.number()));
            }
            if (!answer.fulfilled() && answer.note() == null) {
                errors.add(new InputError(pointer + "/note", "note-missing"));
            }
        }
        if (!open.isEmpty()) {
            var missing = open.stream().map(String::valueOf).collect(Collectors.joining(", "));
            errors.add(new InputError("/answers", "items-missing", missing));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new WeeklyAnswers(entered);
    }
}
