#include "core/domain/status_order.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

TEST_CASE("a reason that speaks against an application is not usual for an eligible one",
          "[domain][decision]")
{
    const auto shipped = [](const QString& code) { return ReasonCode{code, {}, {}, false}; };
    CHECK(isUsualReason(shipped(u"meets_requirements"_s), Status::Eligible));
    CHECK_FALSE(isUsualReason(shipped(u"late_survey"_s), Status::Eligible));
    CHECK_FALSE(isUsualReason(shipped(u"meets_requirements"_s), Status::NotEligible));
    CHECK(isUsualReason(shipped(u"wrong_region"_s), Status::NotEligible));
    CHECK(isUsualReason(shipped(u"withdrawn_by_applicant"_s), Status::Withdrawn));
    // What an office means by its own reasons, it knows itself.
    CHECK(isUsualReason({u"own"_s, u"Own"_s, {}, true}, Status::Late));
}
