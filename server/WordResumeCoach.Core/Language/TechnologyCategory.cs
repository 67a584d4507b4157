namespace WordResumeCoach.Core.Language;

/// <summary>What a technology is used as. One may be several: Redis is a database, a cache and a broker.</summary>
public enum TechnologyCategory
{
    Language,
    Framework,
    Library,
    Orm,
    Database,
    DatabaseTool,
    Search,
    Warehouse,
    Cache,
    Messaging,
    Streaming,
    JobRunner,

    /// <summary>Runs workflows of many steps.</summary>
    Orchestration,
    DataTool,
    CloudProvider,
    CloudService,
    CloudTool,

    /// <summary>A place to run things that is no vendor of single services.</summary>
    Platform,
    Container,

    /// <summary>Infrastructure as code and configuration management.</summary>
    Iac,

    /// <summary>Builds, deploys or releases.</summary>
    Ci,
    Observability,
    IncidentTool,
    Testing,
    Protocol,
    Format,
    ApiTool,
    Security,
    WebServer,
    BuildTool,
    VersionControl,
    OperatingSystem,
    Frontend,
    Mobile,
    Collaboration,

    /// <summary>Somebody else's service behind an interface.</summary>
    Service,
}
