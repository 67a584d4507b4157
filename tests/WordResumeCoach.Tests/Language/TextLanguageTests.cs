using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class TextLanguageTests
{
    [Theory]
    [InlineData("en", "Built the ledger service in Go and moved jobs to Kafka for the finance team.")]
    [InlineData("de", "Entwicklung der Abrechnung mit Java und Spring Boot für die Filialen, auch bei hoher Last.")]
    [InlineData("fr", "Développement des services de paiement avec Java et Kafka pour les équipes du siège.")]
    [InlineData("es", "Desarrollo de los servicios de pago con Java y Kafka para las tiendas del grupo.")]
    [InlineData("pt", "Desenvolvimento dos serviços de pagamento com Java e Kafka para as lojas do grupo, em uma equipe.")]
    [InlineData("it", "Sviluppo dei servizi di pagamento con Java e Kafka per gli uffici della banca, nel gruppo.")]
    [InlineData("nl", "Ontwikkeling van de betaaldiensten met Java en Kafka voor het hoofdkantoor en de winkels.")]
    [InlineData("pl", "Rozwój usług płatniczych w Javie i Kafce dla sklepów oraz praca z zespołem przy wdrożeniach.")]
    [InlineData("ru", "Разработка платёжных сервисов на Java и Kafka для магазинов.")]
    [InlineData("uk", "Розробка платіжних сервісів на Java і Kafka для крамниць.")]
    [InlineData("el", "Ανάπτυξη υπηρεσιών πληρωμών με Java και Kafka.")]
    [InlineData("zh", "使用 Java 和 Kafka 开发支付服务并负责维护。")]
    [InlineData("ja", "Java と Kafka を使った決済サービスの開発を担当しました。")]
    [InlineData("ko", "Java와 Kafka를 사용한 결제 서비스를 개발했습니다.")]
    [InlineData("ar", "تطوير خدمات الدفع باستخدام Java و Kafka للمتاجر.")]
    [InlineData("he", "פיתוח שירותי תשלום עם Java ו-Kafka עבור חנויות.")]
    [InlineData("und", "Java, Kafka, Docker, PostgreSQL")]
    [InlineData("und", "")]
    [InlineData("und", "Ana Reyes")]
    public void Knows_the_language_of_a_text(string language, string text)
    {
        Assert.Equal(language, TextLanguage.Of([text]));
    }

    [Fact]
    public void Tools_and_places_do_not_hide_english()
    {
        string[] paragraphs =
        [
            "Ana de la Cruz", "Los Angeles, La Jolla, Rio de Janeiro, Den Haag", "SKILLS", "Java, Kotlin, Go, Spring Boot, Kafka, Redis, AWS (EC2, S3, RDS)",
            "Engineer, Banco de los Andes, La Paz", "Moved the quotes API to gRPC.", "Ran Kafka for 12 teams.", "Tuned PostgreSQL queries and cut p95 to 80 ms.",
            "Kubernetes, Terraform, Prometheus, Grafana, Jenkins",
        ];

        Assert.Equal("en", TextLanguage.Of(paragraphs));
    }
}
