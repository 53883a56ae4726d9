# But a never looks like silence to the connector, also with tell_connector = "who".
given asking.tell_connector = "who"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: Never write to me again.
        ben <- noted
mike -> acknowledge: status
        mike <- status | lacks "declined"
wait 14d
        ana <- closed
        mike <- report
