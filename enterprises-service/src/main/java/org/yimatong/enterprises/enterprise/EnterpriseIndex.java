package org.yimatong.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.calendar.LegalCalendar;
import org.yimatong.kit.problem.DatabaseFailure;

/** Finds enterprises by what is known of them, within what the present transaction may see. */
@ApplicationScoped
class EnterpriseIndex {

    private static final String FIND =
            "select uscc from found_enterprises(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as found (uscc)";

    private final DataSource database;
    private final Clock clock;

    EnterpriseIndex(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The codes of the first of those searched for, in their order. */
    List<String> find(EnterpriseSearch search, int atMost) {
        try (var connection = database.getConnection();
                var find = connection.prepareStatement(FIND)) {
            ask(find, search, atMost);
            var usccs = new ArrayList<String>();
            try (var rows = find.executeQuery()) {
                while (rows.next()) {
                    usccs.add(rows.getString(1));
                }
            }
            return usccs;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void ask(PreparedStatement find, EnterpriseSearch search, int atMost) throws SQLException {
        find.setString(1, search.name());
        find.setString(2, search.uscc());
        find.setString(3, search.area());
        find.setString(4, nameOf(search.kind()));
        find.setString(5, nameOf(search.status()));
        find.setString(6, nameOf(search.colour()));
        find.setString(7, search.group());
        find.setObject(8, LegalCalendar.today(clock));
        find.setString(9, search.after());
        find.setInt(10, atMost);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
