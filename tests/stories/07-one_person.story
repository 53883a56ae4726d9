# One alone cannot be introduced to nobody.
mike -> intro: Please introduce Ana Ruiz <ana@a.example>. She is into soil sensors.
        mike <- clarify
