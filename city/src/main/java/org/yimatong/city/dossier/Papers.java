package org.yimatong.city.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Draws up the credentials of one enterprise, one after the other. */
final class Papers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> INSURERS =
            List.of("秦岭财产保险股份有限公司西安分公司", "渭川财产保险股份有限公司陕西分公司", "长乐财产保险股份有限公司西安中心支公司");
    private static final int DAYS_OF_YEAR = 365;
    private static final int LEAST_DAYS_LEFT = 120;
    private static final int DAYS_SINCE_ISSUE = 30;

    private final Supervised supervised;
    private final LocalDate today;
    private final Random random;
    private final PersonNames names;

    Papers(Supervised supervised, LocalDate today) {
        this.supervised = supervised;
        this.today = today;
        this.random = supervised.random();
        this.names = new PersonNames(random);
    }

    Credential licence(String type, String sign, String authority, String scope, int years) {
        var details =
                details("LICENCE").put("type", type).put("authority", authority).put("scope", scope);
        var serial = serial();
        var licence = forYears(details, years, Trouble.LICENCE_EXPIRED, Trouble.LICENCE_EXPIRES_SOON);
        details.put("number", sign + "证字〔%d〕%s号".formatted(licence.from().getYear(), serial));
        return licence;
    }

    Credential insurance() {
        var details = details("INSURANCE")
                .put("insurer", INSURERS.get(random.nextInt(INSURERS.size())))
                .put("policyNumber", "AZX6101" + serial() + serial())
                .put("insuredAmount", supervised.enterprise().scale().equals("LARGE") ? "20000000" : "5000000");
        return forYears(details, 1, Trouble.INSURANCE_EXPIRED, Trouble.INSURANCE_EXPIRES_SOON);
    }

    Credential postCertificate(String post, int years) {
        var worker = post.equals("SPECIAL_OPERATION_WORKER");
        var details = details("POST_CERTIFICATE")
                .put("post", post)
                .put("category", worker ? "危险化学品安全作业" : "危险化学品")
                .put("holder", post.equals("MAIN_PERSON") ? supervised.principal() : names.next())
                .put("certificateNumber", "陕安考" + serial() + serial());
        return post.equals("SAFETY_MANAGER")
                ? forYears(details, years, Trouble.CERTIFICATE_EXPIRED, Trouble.CERTIFICATE_EXPIRES_SOON)
                : until(details, years, daysLeft(years));
    }

    Credential standardisation() {
        var level = supervised.enterprise().scale().equals("LARGE") ? 2 : 3;
        var details = details("STANDARDISATION")
                .put("level", level)
                .put("certificateNumber", "陕AQB%s%s".formatted(level == 2 ? "Ⅱ" : "Ⅲ", serial()))
                .put("authority", level == 2 ? "陕西省应急管理厅" : "西安市应急管理局");
        return until(details, 3, daysLeft(3));
    }

    Credential emergencyPlan() {
        var details = details("EMERGENCY_PLAN")
                .put("scope", "COMPREHENSIVE")
                .put("title", "生产安全事故综合应急预案")
                .put("filedWith", "西安市应急管理局");
        var serial = serial();
        var plan = until(details, 3, daysLeft(3));
        details.put("filingNumber", "6101%d-%s".formatted(plan.from().getYear(), serial));
        return plan;
    }

    Credential drill() {
        var details = details("DRILL")
                .put("scope", "COMPREHENSIVE")
                .put("plan", "生产安全事故综合应急预案")
                .put("form", random.nextBoolean() ? "PRACTICAL" : "TABLE_TOP");
        return until(details, 1, daysLeft(1));
    }

    Credential official(String level) {
        var details = details("OFFICIAL")
                .put("level", level)
                .put("name", names.next())
                .put("title", level.equals("CITY") ? "市级包保领导" : "区县、开发区级包保领导");
        return new Credential(details, startOfYear(), null);
    }

    Credential role(String responsibility, String title) {
        var details = details("ROLE")
                .put("responsibility", responsibility)
                .put("name", responsibility.equals("MAIN_PERSON") ? supervised.principal() : names.next())
                .put("title", title);
        return new Credential(details, startOfYear(), null);
    }

    private Credential forYears(ObjectNode details, int years, Trouble expired, Trouble expiresSoon) {
        var usual = daysLeft(years);
        if (supervised.trouble() == expired) {
            return until(details, years, -random.nextInt(3, 40));
        }
        return until(details, years, supervised.trouble() == expiresSoon ? random.nextInt(5, 28) : usual);
    }

    private Credential until(ObjectNode details, int years, int daysLeft) {
        var until = today.plusDays(daysLeft);
        return new Credential(details, until.minusYears(years).plusDays(1), until);
    }

    private int daysLeft(int years) {
        return random.nextInt(LEAST_DAYS_LEFT, years * DAYS_OF_YEAR - DAYS_SINCE_ISSUE);
    }

    private LocalDate startOfYear() {
        return today.withDayOfYear(1);
    }

    private String serial() {
        return "%05d".formatted(random.nextInt(100_000));
    }

    private static ObjectNode details(String kind) {
        return JSON.createObjectNode().put("kind", kind);
    }
}
